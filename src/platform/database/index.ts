export { databaseTls } from './database-tls.js';
export { Database } from './database.js';
export { prepared, type Prepared } from './prepared.js';
export { RowShape } from './row-shape.js';
export { Tx } from './tx.js';
export { isRefusedBy, isUniqueViolation } from './unique-violation.js';
export { outliveItsEnd } from './outlive-its-end.js';
export { sqlFile } from './sql-file.js';
export { DatabaseModule } from './database.module.js';
