import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "preparations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"part" varchar NOT NULL,
  	"name" jsonb,
  	"wording" jsonb,
  	"done_on" timestamp(3) with time zone NOT NULL,
  	"hours" numeric,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "group_steps" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"group_id" uuid NOT NULL,
  	"application_id" uuid,
  	"kind" varchar NOT NULL,
  	"part" varchar,
  	"title" jsonb NOT NULL,
  	"on" timestamp(3) with time zone,
  	"partner_id" uuid,
  	"state" varchar DEFAULT 'open' NOT NULL,
  	"outcome" varchar,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"changed_at" timestamp(3) with time zone NOT NULL,
  	"changed_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "preparations" ADD CONSTRAINT "preparations_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "preparations" ADD CONSTRAINT "preparations_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_steps" ADD CONSTRAINT "group_steps_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_steps" ADD CONSTRAINT "group_steps_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_steps" ADD CONSTRAINT "group_steps_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_steps" ADD CONSTRAINT "group_steps_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "preparations_application_idx" ON "preparations" USING btree ("application_id");
  CREATE INDEX "preparations_by_idx" ON "preparations" USING btree ("by_id");
  CREATE INDEX "preparations_updated_at_idx" ON "preparations" USING btree ("updated_at");
  CREATE INDEX "preparations_created_at_idx" ON "preparations" USING btree ("created_at");
  CREATE UNIQUE INDEX "application_kind_part_idx" ON "preparations" USING btree ("application_id","kind","part");
  CREATE INDEX "group_steps_group_idx" ON "group_steps" USING btree ("group_id");
  CREATE INDEX "group_steps_application_idx" ON "group_steps" USING btree ("application_id");
  CREATE INDEX "group_steps_partner_idx" ON "group_steps" USING btree ("partner_id");
  CREATE INDEX "group_steps_changed_by_idx" ON "group_steps" USING btree ("changed_by_id");
  CREATE INDEX "group_steps_updated_at_idx" ON "group_steps" USING btree ("updated_at");
  CREATE INDEX "group_steps_created_at_idx" ON "group_steps" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "preparations" CASCADE;
  DROP TABLE "group_steps" CASCADE;`)
}
