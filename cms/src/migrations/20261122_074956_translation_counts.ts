import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "translation_states" ADD COLUMN "missing" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "translation_states" ADD COLUMN "stale" numeric DEFAULT 0 NOT NULL;
  ALTER TABLE "translation_states" ADD COLUMN "since" timestamp(3) with time zone;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "translation_states" DROP COLUMN "missing";
  ALTER TABLE "translation_states" DROP COLUMN "stale";
  ALTER TABLE "translation_states" DROP COLUMN "since";`)
}
