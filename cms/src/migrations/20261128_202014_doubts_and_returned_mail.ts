import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** Before each round of sending it is asked which addresses mail came back from; nearly always none. */
const returned = sql`CREATE INDEX "outbox_returned_idx" ON "outbox" (lower("to")) WHERE "status" = 'bounced'`

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "applications" ADD COLUMN "flagged" varchar;
  ALTER TABLE "outbox" ADD COLUMN "bounced_at" timestamp(3) with time zone;
  ALTER TABLE "outbox" ADD COLUMN "bounce" varchar;
  CREATE INDEX "applications_flagged_idx" ON "applications" USING btree ("flagged");`)
  await db.execute(returned)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "outbox_returned_idx";
  DROP INDEX "applications_flagged_idx";
  ALTER TABLE "applications" DROP COLUMN "flagged";
  ALTER TABLE "outbox" DROP COLUMN "bounced_at";
  ALTER TABLE "outbox" DROP COLUMN "bounce";`)
}
