import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "programmes_follow_ups" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"months" numeric DEFAULT 6
  );
  
  CREATE TABLE "_programmes_v_version_follow_ups" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"months" numeric DEFAULT 6,
  	"_uuid" varchar
  );
  
  CREATE TABLE "follow_ups" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"group_id" uuid,
  	"months" numeric NOT NULL,
  	"opens_at" timestamp(3) with time zone NOT NULL,
  	"closes_at" timestamp(3) with time zone NOT NULL,
  	"answer" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"stopped" boolean DEFAULT false NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "esf_notices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"holds" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"undone_at" timestamp(3) with time zone,
  	"undone_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programmes" ADD COLUMN "esf_funded" boolean DEFAULT false;
  ALTER TABLE "programmes" ADD COLUMN "esf_code" varchar;
  ALTER TABLE "programmes" ADD COLUMN "esf_form" varchar;
  ALTER TABLE "programmes" ADD COLUMN "esf_start_days" numeric;
  ALTER TABLE "programmes" ADD COLUMN "esf_end_days" numeric;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_esf_funded" boolean DEFAULT false;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_esf_code" varchar;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_esf_form" varchar;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_esf_start_days" numeric;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_esf_end_days" numeric;
  ALTER TABLE "application_links" ADD COLUMN "follow_up_id" uuid;
  ALTER TABLE "programmes_follow_ups" ADD CONSTRAINT "programmes_follow_ups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_follow_ups" ADD CONSTRAINT "_programmes_v_version_follow_ups_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "follow_ups" ADD CONSTRAINT "follow_ups_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "esf_notices" ADD CONSTRAINT "esf_notices_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "esf_notices" ADD CONSTRAINT "esf_notices_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "esf_notices" ADD CONSTRAINT "esf_notices_undone_by_id_users_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "programmes_follow_ups_order_idx" ON "programmes_follow_ups" USING btree ("_order");
  CREATE INDEX "programmes_follow_ups_parent_id_idx" ON "programmes_follow_ups" USING btree ("_parent_id");
  CREATE INDEX "_programmes_v_version_follow_ups_order_idx" ON "_programmes_v_version_follow_ups" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_follow_ups_parent_id_idx" ON "_programmes_v_version_follow_ups" USING btree ("_parent_id");
  CREATE INDEX "follow_ups_application_idx" ON "follow_ups" USING btree ("application_id");
  CREATE INDEX "follow_ups_group_idx" ON "follow_ups" USING btree ("group_id");
  CREATE INDEX "follow_ups_closes_at_idx" ON "follow_ups" USING btree ("closes_at");
  CREATE INDEX "follow_ups_updated_at_idx" ON "follow_ups" USING btree ("updated_at");
  CREATE INDEX "follow_ups_created_at_idx" ON "follow_ups" USING btree ("created_at");
  CREATE UNIQUE INDEX "application_months_idx" ON "follow_ups" USING btree ("application_id","months");
  CREATE INDEX "esf_notices_application_idx" ON "esf_notices" USING btree ("application_id");
  CREATE UNIQUE INDEX "esf_notices_holds_idx" ON "esf_notices" USING btree ("holds");
  CREATE INDEX "esf_notices_by_idx" ON "esf_notices" USING btree ("by_id");
  CREATE INDEX "esf_notices_undone_by_idx" ON "esf_notices" USING btree ("undone_by_id");
  CREATE INDEX "esf_notices_updated_at_idx" ON "esf_notices" USING btree ("updated_at");
  CREATE INDEX "esf_notices_created_at_idx" ON "esf_notices" USING btree ("created_at");
  ALTER TABLE "application_links" ADD CONSTRAINT "application_links_follow_up_id_follow_ups_id_fk" FOREIGN KEY ("follow_up_id") REFERENCES "public"."follow_ups"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "application_links_follow_up_idx" ON "application_links" USING btree ("follow_up_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programmes_follow_ups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_follow_ups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "follow_ups" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "esf_notices" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "programmes_follow_ups" CASCADE;
  DROP TABLE "_programmes_v_version_follow_ups" CASCADE;
  DROP TABLE "follow_ups" CASCADE;
  DROP TABLE "esf_notices" CASCADE;
  ALTER TABLE "application_links" DROP CONSTRAINT "application_links_follow_up_id_follow_ups_id_fk";
  
  DROP INDEX "application_links_follow_up_idx";
  ALTER TABLE "programmes" DROP COLUMN "esf_funded";
  ALTER TABLE "programmes" DROP COLUMN "esf_code";
  ALTER TABLE "programmes" DROP COLUMN "esf_form";
  ALTER TABLE "programmes" DROP COLUMN "esf_start_days";
  ALTER TABLE "programmes" DROP COLUMN "esf_end_days";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_esf_funded";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_esf_code";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_esf_form";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_esf_start_days";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_esf_end_days";
  ALTER TABLE "application_links" DROP COLUMN "follow_up_id";`)
}
