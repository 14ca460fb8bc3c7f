CREATE TABLE "ledger_checkpoints" (
	"district_id" text NOT NULL,
	"size" bigint NOT NULL,
	"root" "bytea" NOT NULL,
	"note" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_checkpoints_district_id_size_pk" PRIMARY KEY("district_id","size")
);
--> statement-breakpoint
CREATE TABLE "ledger_contents" (
	"district_id" text NOT NULL,
	"entry_id" bigint NOT NULL,
	"salt" "bytea" NOT NULL,
	"content" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	CONSTRAINT "ledger_contents_district_id_entry_id_pk" PRIMARY KEY("district_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"district_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "ledger_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"leaf_index" bigint,
	"leaf" text NOT NULL,
	CONSTRAINT "ledger_entries_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "ledger_tiles" (
	"district_id" text NOT NULL,
	"level" integer NOT NULL,
	"index" bigint NOT NULL,
	"width" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "ledger_tiles_district_id_level_index_pk" PRIMARY KEY("district_id","level","index")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"delivery_id" text NOT NULL,
	"author" text NOT NULL,
	"relation" text NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "comments_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "districts" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"host" text,
	"state" text NOT NULL,
	"locale" text NOT NULL,
	"timezone" text NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "guardians" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"given" text NOT NULL,
	"family" text NOT NULL,
	"email" text,
	"language" text DEFAULT 'en' NOT NULL,
	CONSTRAINT "guardians_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "guardianships" (
	"district_id" text NOT NULL,
	"guardian_id" text NOT NULL,
	"student_id" text NOT NULL,
	CONSTRAINT "guardianships_district_id_guardian_id_student_id_pk" PRIMARY KEY("district_id","guardian_id","student_id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"given" text NOT NULL,
	"family" text NOT NULL,
	"title" text,
	"email" text NOT NULL,
	"job" text,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "people_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "role_assignments" (
	"district_id" text NOT NULL,
	"person_id" text NOT NULL,
	"role" text NOT NULL,
	"school_id" text NOT NULL,
	"since" date NOT NULL,
	"until" date,
	CONSTRAINT "role_assignments_district_id_person_id_role_school_id_pk" PRIMARY KEY("district_id","person_id","role","school_id")
);
--> statement-breakpoint
CREATE TABLE "schools" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"parent_id" text,
	CONSTRAINT "schools_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "students" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"given" text NOT NULL,
	"family" text NOT NULL,
	"preferred" text,
	"grade" text,
	"school_id" text NOT NULL,
	"former" boolean DEFAULT false NOT NULL,
	"adult_since" date,
	CONSTRAINT "students_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "presence_credentials" (
	"district_id" text NOT NULL,
	"presence_id" text NOT NULL,
	"sealed" text NOT NULL,
	"stored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "presence_credentials_district_id_presence_id_pk" PRIMARY KEY("district_id","presence_id")
);
--> statement-breakpoint
CREATE TABLE "presence_owners" (
	"district_id" text NOT NULL,
	"presence_id" text NOT NULL,
	"person_id" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "presence_owners_district_id_presence_id_person_id_pk" PRIMARY KEY("district_id","presence_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"platform" text NOT NULL,
	"handle" text NOT NULL,
	"url" text,
	"service" text,
	"school_id" text NOT NULL,
	"state" text NOT NULL,
	"audience" text NOT NULL,
	"purpose" text,
	"justification" text,
	"email" text,
	"bio" text,
	"supervisor_id" text,
	"requested_at" timestamp with time zone NOT NULL,
	"approved_at" timestamp with time zone,
	"state_since" timestamp with time zone NOT NULL,
	CONSTRAINT "presences_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "settings_reviews" (
	"district_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "settings_reviews_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"presence_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_id" text NOT NULL,
	"answers" jsonb NOT NULL,
	CONSTRAINT "settings_reviews_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "assets" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"post_id" text NOT NULL,
	"position" integer NOT NULL,
	"file" text NOT NULL,
	"type" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"bytes" integer NOT NULL,
	"alt" text,
	"rights" text NOT NULL,
	"credit" text,
	"visible_text" text,
	"logo" boolean,
	"nobody" boolean DEFAULT false NOT NULL,
	"named_in_file" jsonb NOT NULL,
	"boxes_in_file" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"removed" jsonb NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assets_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "clause_findings" (
	"district_id" text NOT NULL,
	"clause_id" text NOT NULL,
	"review_id" bigint NOT NULL,
	"post_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"moment" text NOT NULL,
	"rule" text NOT NULL,
	"outcome" text NOT NULL,
	"met" text,
	CONSTRAINT "clause_findings_district_id_clause_id_review_id_rule_pk" PRIMARY KEY("district_id","clause_id","review_id","rule")
);
--> statement-breakpoint
CREATE TABLE "confirmations" (
	"district_id" text NOT NULL,
	"post_id" text NOT NULL,
	"finding" text NOT NULL,
	"content_hash" text NOT NULL,
	"by_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "confirmations_district_id_post_id_finding_content_hash_pk" PRIMARY KEY("district_id","post_id","finding","content_hash")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"district_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "decisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"post_id" text NOT NULL,
	"content_hash" text NOT NULL,
	"by_id" text NOT NULL,
	"role" text NOT NULL,
	"decision" text NOT NULL,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "decisions_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"post_id" text NOT NULL,
	"presence_id" text NOT NULL,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp with time zone,
	"attempted_at" timestamp with time zone,
	"next_at" timestamp with time zone,
	"ref" text,
	"url" text,
	"reason" text,
	"published_at" timestamp with time zone,
	CONSTRAINT "deliveries_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "depictions" (
	"district_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "depictions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"asset_id" text NOT NULL,
	"student_id" text,
	"person_id" text,
	"recognisable" boolean DEFAULT true NOT NULL,
	"box" jsonb,
	CONSTRAINT "depictions_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "overrides" (
	"district_id" text NOT NULL,
	"post_id" text NOT NULL,
	"finding" text NOT NULL,
	"content_hash" text NOT NULL,
	"by_id" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "overrides_district_id_post_id_finding_content_hash_pk" PRIMARY KEY("district_id","post_id","finding","content_hash")
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"school_id" text NOT NULL,
	"author_id" text NOT NULL,
	"changed_by_id" text,
	"submitted_by_id" text,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"content_hash" text NOT NULL,
	"version" integer NOT NULL,
	"go_out_at" timestamp with time zone,
	"returned_note" text,
	"created_at" timestamp with time zone NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "posts_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"district_id" text NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "reviews_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"post_id" text NOT NULL,
	"content_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"moment" text NOT NULL,
	"outcome" text NOT NULL,
	"findings" jsonb NOT NULL,
	CONSTRAINT "reviews_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "second_opinions" (
	"district_id" text NOT NULL,
	"post_id" text NOT NULL,
	"content_hash" text NOT NULL,
	"who" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"said" jsonb,
	CONSTRAINT "second_opinions_district_id_post_id_content_hash_pk" PRIMARY KEY("district_id","post_id","content_hash")
);
--> statement-breakpoint
CREATE TABLE "family_links" (
	"district_id" text NOT NULL,
	"token_hash" text NOT NULL,
	"guardian_id" text NOT NULL,
	"student_id" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "family_links_district_id_token_hash_pk" PRIMARY KEY("district_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "permissions" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"person_id" text NOT NULL,
	"purposes" jsonb NOT NULL,
	"channels" jsonb NOT NULL,
	"refused" boolean NOT NULL,
	"from" date NOT NULL,
	"until" date NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"withdrawn_on" date,
	CONSTRAINT "permissions_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"district_id" text NOT NULL,
	"id" text NOT NULL,
	"student_id" text NOT NULL,
	"purposes" jsonb NOT NULL,
	"channels" jsonb NOT NULL,
	"refused" boolean NOT NULL,
	"conditions" jsonb NOT NULL,
	"from" date NOT NULL,
	"until" date NOT NULL,
	"how" text NOT NULL,
	"given_by" text,
	"signed_as" text,
	"given_at" timestamp with time zone NOT NULL,
	"withdrawn_on" date,
	"withdrawn_at" timestamp with time zone,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "releases_district_id_id_pk" PRIMARY KEY("district_id","id")
);
--> statement-breakpoint
CREATE TABLE "feed_items" (
	"district_id" text NOT NULL,
	"presence_id" text NOT NULL,
	"key" text NOT NULL,
	"title" text,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"images" jsonb NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feed_items_district_id_key_pk" PRIMARY KEY("district_id","key")
);
--> statement-breakpoint
CREATE INDEX "ledger_contents_district_id_subject_kind_subject_id_entry_id_index" ON "ledger_contents" USING btree ("district_id","subject_kind","subject_id","entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_district_id_leaf_index_index" ON "ledger_entries" USING btree ("district_id","leaf_index") WHERE "ledger_entries"."leaf_index" is not null;--> statement-breakpoint
CREATE INDEX "ledger_entries_waiting" ON "ledger_entries" USING btree ("district_id","id") WHERE "ledger_entries"."leaf_index" is null;--> statement-breakpoint
CREATE INDEX "comments_district_id_delivery_id_at_index" ON "comments" USING btree ("district_id","delivery_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "guardianships_district_id_student_id_guardian_id_index" ON "guardianships" USING btree ("district_id","student_id","guardian_id");--> statement-breakpoint
CREATE INDEX "people_district_id_family_given_index" ON "people" USING btree ("district_id","family","given");--> statement-breakpoint
CREATE INDEX "role_assignments_district_id_school_id_role_index" ON "role_assignments" USING btree ("district_id","school_id","role");--> statement-breakpoint
CREATE INDEX "students_district_id_school_id_family_index" ON "students" USING btree ("district_id","school_id","family");--> statement-breakpoint
CREATE INDEX "students_district_id_family_given_index" ON "students" USING btree ("district_id","family","given");--> statement-breakpoint
CREATE INDEX "presence_owners_district_id_person_id_index" ON "presence_owners" USING btree ("district_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "presences_district_id_slug_index" ON "presences" USING btree ("district_id","slug");--> statement-breakpoint
CREATE INDEX "presences_district_id_school_id_index" ON "presences" USING btree ("district_id","school_id");--> statement-breakpoint
CREATE INDEX "presences_district_id_platform_handle_index" ON "presences" USING btree ("district_id","platform","handle");--> statement-breakpoint
CREATE INDEX "settings_reviews_district_id_presence_id_at_index" ON "settings_reviews" USING btree ("district_id","presence_id","at");--> statement-breakpoint
CREATE INDEX "assets_district_id_post_id_position_index" ON "assets" USING btree ("district_id","post_id","position");--> statement-breakpoint
CREATE INDEX "assets_district_id_file_index" ON "assets" USING btree ("district_id","file");--> statement-breakpoint
CREATE INDEX "clause_findings_district_id_at_index" ON "clause_findings" USING btree ("district_id","at");--> statement-breakpoint
CREATE INDEX "decisions_district_id_post_id_at_index" ON "decisions" USING btree ("district_id","post_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_district_id_post_id_presence_id_index" ON "deliveries" USING btree ("district_id","post_id","presence_id");--> statement-breakpoint
CREATE INDEX "deliveries_district_id_presence_id_published_at_index" ON "deliveries" USING btree ("district_id","presence_id","published_at");--> statement-breakpoint
CREATE INDEX "deliveries_district_id_state_index" ON "deliveries" USING btree ("district_id","state");--> statement-breakpoint
CREATE INDEX "depictions_district_id_asset_id_index" ON "depictions" USING btree ("district_id","asset_id");--> statement-breakpoint
CREATE INDEX "depictions_district_id_student_id_index" ON "depictions" USING btree ("district_id","student_id");--> statement-breakpoint
CREATE INDEX "posts_district_id_state_saved_at_index" ON "posts" USING btree ("district_id","state","saved_at");--> statement-breakpoint
CREATE INDEX "posts_district_id_author_id_saved_at_index" ON "posts" USING btree ("district_id","author_id","saved_at");--> statement-breakpoint
CREATE INDEX "posts_district_id_school_id_state_index" ON "posts" USING btree ("district_id","school_id","state");--> statement-breakpoint
CREATE INDEX "reviews_district_id_post_id_at_index" ON "reviews" USING btree ("district_id","post_id","at");--> statement-breakpoint
CREATE INDEX "reviews_district_id_at_index" ON "reviews" USING btree ("district_id","at");--> statement-breakpoint
CREATE INDEX "family_links_district_id_guardian_id_index" ON "family_links" USING btree ("district_id","guardian_id");--> statement-breakpoint
CREATE INDEX "permissions_district_id_person_id_index" ON "permissions" USING btree ("district_id","person_id");--> statement-breakpoint
CREATE INDEX "releases_district_id_student_id_given_at_index" ON "releases" USING btree ("district_id","student_id","given_at");--> statement-breakpoint
CREATE INDEX "releases_district_id_given_at_index" ON "releases" USING btree ("district_id","given_at");--> statement-breakpoint
CREATE INDEX "feed_items_district_id_published_at_index" ON "feed_items" USING btree ("district_id","published_at");--> statement-breakpoint
CREATE INDEX "feed_items_district_id_presence_id_published_at_index" ON "feed_items" USING btree ("district_id","presence_id","published_at");