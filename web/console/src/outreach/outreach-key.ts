export const outreachKey = ['outreach'];
