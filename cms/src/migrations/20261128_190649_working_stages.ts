import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "programmes_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar
  );
  
  CREATE TABLE "programmes_stages_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_stages_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "programmes_stages" ADD CONSTRAINT "programmes_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_stages_locales" ADD CONSTRAINT "programmes_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_stages" ADD CONSTRAINT "_programmes_v_version_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_stages_locales" ADD CONSTRAINT "_programmes_v_version_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_stages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_stages_order_idx" ON "programmes_stages" USING btree ("_order");
  CREATE INDEX "programmes_stages_parent_id_idx" ON "programmes_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_stages_locales_locale_parent_id_unique" ON "programmes_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_version_stages_order_idx" ON "_programmes_v_version_stages" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_stages_parent_id_idx" ON "_programmes_v_version_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_programmes_v_version_stages_locales_locale_parent_id_unique" ON "_programmes_v_version_stages_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "programmes_stages" CASCADE;
  DROP TABLE "programmes_stages_locales" CASCADE;
  DROP TABLE "_programmes_v_version_stages" CASCADE;
  DROP TABLE "_programmes_v_version_stages_locales" CASCADE;`)
}
