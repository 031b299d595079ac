import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** The index by which the desk lists a period knows the stages too, so that no application is opened to count or choose them. */
export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX "applications_desk_period";
  CREATE INDEX "applications_desk_period" ON "applications" ("period_id", "arrived_at", "id") INCLUDE ("stage");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX "applications_desk_period";
  CREATE INDEX "applications_desk_period" ON "applications" ("period_id", "arrived_at", "id");`)
}
