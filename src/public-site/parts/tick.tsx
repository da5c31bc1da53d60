interface TickProps {
  name: string;
  label: string;
  isTicked?: boolean;
}

/** One thing that is so or is not. */
export function Tick({ name, label, isTicked }: TickProps) {
  return (
    <label className="choice">
      <input type="checkbox" id={name} name={name} value="yes" defaultChecked={isTicked} />
      <span>{label}</span>
    </label>
  );
}
