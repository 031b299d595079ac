import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "application_links" ADD COLUMN "group_id" uuid;
  ALTER TABLE "application_links" ADD CONSTRAINT "application_links_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "application_links_group_idx" ON "application_links" USING btree ("group_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "application_links" DROP CONSTRAINT "application_links_group_id_groups_id_fk";
  
  DROP INDEX "application_links_group_idx";
  ALTER TABLE "application_links" DROP COLUMN "group_id";`)
}
