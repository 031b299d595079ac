import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programmes_feedback_moment" AS ENUM('start', 'middle', 'end');
  CREATE TYPE "public"."enum_programmes_feedback_side" AS ENUM('participants', 'facilitators');
  CREATE TYPE "public"."enum__programmes_v_version_feedback_moment" AS ENUM('start', 'middle', 'end');
  CREATE TYPE "public"."enum__programmes_v_version_feedback_side" AS ENUM('participants', 'facilitators');
  CREATE TABLE "programmes_feedback" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"moment" "enum_programmes_feedback_moment" DEFAULT 'start',
  	"side" "enum_programmes_feedback_side" DEFAULT 'participants',
  	"week" numeric,
  	"anonymous" boolean DEFAULT true,
  	"question_set_id" uuid
  );
  
  CREATE TABLE "_programmes_v_version_feedback" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"moment" "enum__programmes_v_version_feedback_moment" DEFAULT 'start',
  	"side" "enum__programmes_v_version_feedback_side" DEFAULT 'participants',
  	"week" numeric,
  	"anonymous" boolean DEFAULT true,
  	"question_set_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "feedback_rounds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"group_id" uuid NOT NULL,
  	"moment" varchar NOT NULL,
  	"side" varchar NOT NULL,
  	"anonymous" boolean DEFAULT true NOT NULL,
  	"questions" jsonb NOT NULL,
  	"opens_at" timestamp(3) with time zone NOT NULL,
  	"closes_at" timestamp(3) with time zone NOT NULL,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feedback_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"round_id" uuid NOT NULL,
  	"application_id" uuid NOT NULL,
  	"answered" boolean DEFAULT false NOT NULL,
  	"sent_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "feedback_answers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"round_id" uuid NOT NULL,
  	"application_id" uuid,
  	"answers" jsonb NOT NULL
  );
  
  ALTER TABLE "application_links" ADD COLUMN "feedback_request_id" uuid;
  ALTER TABLE "programmes_feedback" ADD CONSTRAINT "programmes_feedback_question_set_id_question_sets_id_fk" FOREIGN KEY ("question_set_id") REFERENCES "public"."question_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes_feedback" ADD CONSTRAINT "programmes_feedback_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_feedback" ADD CONSTRAINT "_programmes_v_version_feedback_question_set_id_question_sets_id_fk" FOREIGN KEY ("question_set_id") REFERENCES "public"."question_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_feedback" ADD CONSTRAINT "_programmes_v_version_feedback_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "feedback_rounds" ADD CONSTRAINT "feedback_rounds_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_round_id_feedback_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."feedback_rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback_requests" ADD CONSTRAINT "feedback_requests_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback_answers" ADD CONSTRAINT "feedback_answers_round_id_feedback_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."feedback_rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "feedback_answers" ADD CONSTRAINT "feedback_answers_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "programmes_feedback_order_idx" ON "programmes_feedback" USING btree ("_order");
  CREATE INDEX "programmes_feedback_parent_id_idx" ON "programmes_feedback" USING btree ("_parent_id");
  CREATE INDEX "programmes_feedback_question_set_idx" ON "programmes_feedback" USING btree ("question_set_id");
  CREATE INDEX "_programmes_v_version_feedback_order_idx" ON "_programmes_v_version_feedback" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_feedback_parent_id_idx" ON "_programmes_v_version_feedback" USING btree ("_parent_id");
  CREATE INDEX "_programmes_v_version_feedback_question_set_idx" ON "_programmes_v_version_feedback" USING btree ("question_set_id");
  CREATE INDEX "feedback_rounds_group_idx" ON "feedback_rounds" USING btree ("group_id");
  CREATE INDEX "feedback_rounds_closes_at_idx" ON "feedback_rounds" USING btree ("closes_at");
  CREATE INDEX "feedback_rounds_updated_at_idx" ON "feedback_rounds" USING btree ("updated_at");
  CREATE INDEX "feedback_rounds_created_at_idx" ON "feedback_rounds" USING btree ("created_at");
  CREATE UNIQUE INDEX "group_moment_side_idx" ON "feedback_rounds" USING btree ("group_id","moment","side");
  CREATE INDEX "feedback_requests_round_idx" ON "feedback_requests" USING btree ("round_id");
  CREATE INDEX "feedback_requests_application_idx" ON "feedback_requests" USING btree ("application_id");
  CREATE INDEX "feedback_requests_updated_at_idx" ON "feedback_requests" USING btree ("updated_at");
  CREATE INDEX "feedback_requests_created_at_idx" ON "feedback_requests" USING btree ("created_at");
  CREATE UNIQUE INDEX "round_application_idx" ON "feedback_requests" USING btree ("round_id","application_id");
  CREATE INDEX "feedback_answers_round_idx" ON "feedback_answers" USING btree ("round_id");
  CREATE INDEX "feedback_answers_application_idx" ON "feedback_answers" USING btree ("application_id");
  ALTER TABLE "application_links" ADD CONSTRAINT "application_links_feedback_request_id_feedback_requests_id_fk" FOREIGN KEY ("feedback_request_id") REFERENCES "public"."feedback_requests"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "application_links_feedback_request_idx" ON "application_links" USING btree ("feedback_request_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programmes_feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feedback_rounds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feedback_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "feedback_answers" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "programmes_feedback" CASCADE;
  DROP TABLE "_programmes_v_version_feedback" CASCADE;
  DROP TABLE "feedback_rounds" CASCADE;
  DROP TABLE "feedback_requests" CASCADE;
  DROP TABLE "feedback_answers" CASCADE;
  ALTER TABLE "application_links" DROP CONSTRAINT "application_links_feedback_request_id_feedback_requests_id_fk";
  
  DROP INDEX "application_links_feedback_request_idx";
  ALTER TABLE "application_links" DROP COLUMN "feedback_request_id";
  DROP TYPE "public"."enum_programmes_feedback_moment";
  DROP TYPE "public"."enum_programmes_feedback_side";
  DROP TYPE "public"."enum__programmes_v_version_feedback_moment";
  DROP TYPE "public"."enum__programmes_v_version_feedback_side";`)
}
