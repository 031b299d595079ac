import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "log_accesses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"group_id" uuid NOT NULL,
  	"application_id" uuid NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "application_links" ADD COLUMN "log_access_id" uuid;
  ALTER TABLE "group_events" ADD COLUMN "key" varchar;
  ALTER TABLE "log_accesses" ADD CONSTRAINT "log_accesses_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "log_accesses" ADD CONSTRAINT "log_accesses_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "log_accesses" ADD CONSTRAINT "log_accesses_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "log_accesses_group_idx" ON "log_accesses" USING btree ("group_id");
  CREATE INDEX "log_accesses_application_idx" ON "log_accesses" USING btree ("application_id");
  CREATE INDEX "log_accesses_created_by_idx" ON "log_accesses" USING btree ("created_by_id");
  CREATE INDEX "log_accesses_updated_at_idx" ON "log_accesses" USING btree ("updated_at");
  CREATE INDEX "log_accesses_created_at_idx" ON "log_accesses" USING btree ("created_at");
  CREATE UNIQUE INDEX "group_application_idx" ON "log_accesses" USING btree ("group_id","application_id");
  ALTER TABLE "application_links" ADD CONSTRAINT "application_links_log_access_id_log_accesses_id_fk" FOREIGN KEY ("log_access_id") REFERENCES "public"."log_accesses"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "application_links_log_access_idx" ON "application_links" USING btree ("log_access_id");
  CREATE UNIQUE INDEX "group_events_key_idx" ON "group_events" USING btree ("key");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "log_accesses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "log_accesses" CASCADE;
  ALTER TABLE "application_links" DROP CONSTRAINT "application_links_log_access_id_log_accesses_id_fk";
  
  DROP INDEX "application_links_log_access_idx";
  DROP INDEX "group_events_key_idx";
  ALTER TABLE "application_links" DROP COLUMN "log_access_id";
  ALTER TABLE "group_events" DROP COLUMN "key";`)
}
