import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "group_members" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"group_id" uuid NOT NULL,
  	"application_id" uuid NOT NULL,
  	"role" varchar NOT NULL,
  	"state" varchar DEFAULT 'planned' NOT NULL,
  	"pinned" boolean DEFAULT false NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone,
  	"by_id" uuid,
  	"seat" numeric DEFAULT 1 NOT NULL,
  	"holds" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "group_plans" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"programme_id" uuid,
  	"rules" jsonb NOT NULL,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "group_plans_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"application_periods_id" uuid
  );
  
  CREATE TABLE "group_acts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"change" jsonb NOT NULL,
  	"undone_at" timestamp(3) with time zone,
  	"undone_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "group_proposals" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"plan_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"state" varchar NOT NULL,
  	"solves" varchar,
  	"seed" numeric NOT NULL,
  	"weights" jsonb NOT NULL,
  	"hash" varchar NOT NULL,
  	"result" jsonb,
  	"metrics" jsonb,
  	"progress" jsonb,
  	"cancel" boolean DEFAULT false NOT NULL,
  	"beat_at" timestamp(3) with time zone NOT NULL,
  	"fault" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "groups" ADD COLUMN "plan_id" uuid;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_plans" ADD CONSTRAINT "group_plans_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_plans_rels" ADD CONSTRAINT "group_plans_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."group_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "group_plans_rels" ADD CONSTRAINT "group_plans_rels_application_periods_fk" FOREIGN KEY ("application_periods_id") REFERENCES "public"."application_periods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "group_acts" ADD CONSTRAINT "group_acts_plan_id_group_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."group_plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_acts" ADD CONSTRAINT "group_acts_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_acts" ADD CONSTRAINT "group_acts_undone_by_id_users_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_proposals" ADD CONSTRAINT "group_proposals_plan_id_group_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."group_plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_proposals" ADD CONSTRAINT "group_proposals_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "group_members_group_idx" ON "group_members" USING btree ("group_id");
  CREATE INDEX "group_members_application_idx" ON "group_members" USING btree ("application_id");
  CREATE INDEX "group_members_by_idx" ON "group_members" USING btree ("by_id");
  CREATE UNIQUE INDEX "group_members_holds_idx" ON "group_members" USING btree ("holds");
  CREATE INDEX "group_members_updated_at_idx" ON "group_members" USING btree ("updated_at");
  CREATE INDEX "group_members_created_at_idx" ON "group_members" USING btree ("created_at");
  CREATE UNIQUE INDEX "group_plans_key_idx" ON "group_plans" USING btree ("key");
  CREATE INDEX "group_plans_programme_idx" ON "group_plans" USING btree ("programme_id");
  CREATE INDEX "group_plans_updated_at_idx" ON "group_plans" USING btree ("updated_at");
  CREATE INDEX "group_plans_created_at_idx" ON "group_plans" USING btree ("created_at");
  CREATE INDEX "group_plans_rels_order_idx" ON "group_plans_rels" USING btree ("order");
  CREATE INDEX "group_plans_rels_parent_idx" ON "group_plans_rels" USING btree ("parent_id");
  CREATE INDEX "group_plans_rels_path_idx" ON "group_plans_rels" USING btree ("path");
  CREATE INDEX "group_plans_rels_application_periods_id_idx" ON "group_plans_rels" USING btree ("application_periods_id");
  CREATE INDEX "group_acts_plan_idx" ON "group_acts" USING btree ("plan_id");
  CREATE INDEX "group_acts_by_idx" ON "group_acts" USING btree ("by_id");
  CREATE INDEX "group_acts_undone_by_idx" ON "group_acts" USING btree ("undone_by_id");
  CREATE INDEX "group_acts_updated_at_idx" ON "group_acts" USING btree ("updated_at");
  CREATE INDEX "group_acts_created_at_idx" ON "group_acts" USING btree ("created_at");
  CREATE INDEX "group_proposals_plan_idx" ON "group_proposals" USING btree ("plan_id");
  CREATE INDEX "group_proposals_state_idx" ON "group_proposals" USING btree ("state");
  CREATE UNIQUE INDEX "group_proposals_solves_idx" ON "group_proposals" USING btree ("solves");
  CREATE INDEX "group_proposals_by_idx" ON "group_proposals" USING btree ("by_id");
  CREATE INDEX "group_proposals_updated_at_idx" ON "group_proposals" USING btree ("updated_at");
  CREATE INDEX "group_proposals_created_at_idx" ON "group_proposals" USING btree ("created_at");
  ALTER TABLE "groups" ADD CONSTRAINT "groups_plan_id_group_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."group_plans"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "groups_plan_idx" ON "groups" USING btree ("plan_id");

  -- Who was in a group before there were places.
  INSERT INTO "group_members" ("id", "group_id", "application_id", "role", "state", "pinned", "since", "seat", "holds")
    SELECT gen_random_uuid(), g."id", a."id", a."role",
      CASE WHEN g."stage" IN ('forming', 'proposed') THEN 'planned' ELSE 'confirmed' END, false, g."created_at", 1,
      CASE WHEN g."stage" <> 'completed' THEN a."programme_id" || ':' || a."email_key" || ':1' END
    FROM "groups_rels" r JOIN "groups" g ON g."id" = r."parent_id" JOIN "applications" a ON a."id" = r."applications_id"
    WHERE r."path" = 'members' ON CONFLICT DO NOTHING;
  ALTER TABLE "groups_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "groups_rels" CASCADE;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "groups_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"applications_id" uuid
  );
  
  ALTER TABLE "group_members" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "group_plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "group_plans_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "group_acts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "group_proposals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "group_members" CASCADE;
  DROP TABLE "group_plans" CASCADE;
  DROP TABLE "group_plans_rels" CASCADE;
  DROP TABLE "group_acts" CASCADE;
  DROP TABLE "group_proposals" CASCADE;
  ALTER TABLE "groups" DROP CONSTRAINT "groups_plan_id_group_plans_id_fk";
  
  DROP INDEX "groups_plan_idx";
  ALTER TABLE "groups_rels" ADD CONSTRAINT "groups_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "groups_rels" ADD CONSTRAINT "groups_rels_applications_fk" FOREIGN KEY ("applications_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "groups_rels_order_idx" ON "groups_rels" USING btree ("order");
  CREATE INDEX "groups_rels_parent_idx" ON "groups_rels" USING btree ("parent_id");
  CREATE INDEX "groups_rels_path_idx" ON "groups_rels" USING btree ("path");
  CREATE INDEX "groups_rels_applications_id_idx" ON "groups_rels" USING btree ("applications_id");
  ALTER TABLE "groups" DROP COLUMN "plan_id";`)
}
