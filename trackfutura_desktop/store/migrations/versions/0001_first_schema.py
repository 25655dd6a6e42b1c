"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "projects",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_projects")),
        sa.UniqueConstraint("name", name=op.f("uq_projects_name")),
    )
    op.create_table(
        "scraping_runs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), server_default=sa.text("'scrape'"), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("start_date", sa.Text(), nullable=True),
        sa.Column("end_date", sa.Text(), nullable=True),
        sa.Column("num_of_posts", sa.Integer(), nullable=True),
        sa.Column("auto_create_folders", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("content_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("error_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("completed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["project_id"], ["projects.id"], name=op.f("fk_scraping_runs_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scraping_runs")),
        sa.UniqueConstraint("project_id", "name", name=op.f("uq_scraping_runs_project_id_name")),
    )
    op.create_table(
        "track_sources",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("address_key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["project_id"], ["projects.id"], name=op.f("fk_track_sources_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track_sources")),
        sa.UniqueConstraint(
            "project_id",
            "platform",
            "service",
            "address_key",
            name=op.f("uq_track_sources_project_id_platform_service_address_key"),
        ),
    )
    op.create_table(
        "batch_scraper_jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("dataset_id", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("discover_by", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("limit_per_input", sa.Integer(), nullable=True),
        sa.Column("inputs", sa.Text(), server_default=sa.text("'[]'"), nullable=False),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("progress_status", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("error_message", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("expected_records", sa.Integer(), nullable=True),
        sa.Column("received_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("stored_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("updated_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("duplicate_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("error_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("rejected_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("ready_at", sa.BigInteger(), nullable=True),
        sa.Column("delivered_at", sa.BigInteger(), nullable=True),
        sa.Column("completed_at", sa.BigInteger(), nullable=True),
        sa.Column("verified_at", sa.BigInteger(), nullable=True),
        sa.Column("next_look_at", sa.BigInteger(), nullable=True),
        sa.Column("looks", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["scraping_runs.id"], name=op.f("fk_batch_scraper_jobs_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch_scraper_jobs")),
        sa.UniqueConstraint("reference", name=op.f("uq_batch_scraper_jobs_reference")),
        sa.UniqueConstraint("request_id", name=op.f("uq_batch_scraper_jobs_request_id")),
    )
    with op.batch_alter_table("batch_scraper_jobs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_batch_scraper_jobs_run_id"), ["run_id"], unique=False)
        batch_op.create_index(
            "ix_batch_scraper_jobs_watched",
            ["next_look_at"],
            unique=False,
            sqlite_where=sa.text("next_look_at IS NOT NULL"),
        )

    op.create_table(
        "scraping_jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), server_default=sa.text("'source'"), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("address_key", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("error_message", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("content_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("error_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("completed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch_scraper_jobs.id"], name=op.f("fk_scraping_jobs_batch_id")
        ),
        sa.ForeignKeyConstraint(["run_id"], ["scraping_runs.id"], name=op.f("fk_scraping_jobs_run_id")),
        sa.ForeignKeyConstraint(["source_id"], ["track_sources.id"], name=op.f("fk_scraping_jobs_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scraping_jobs")),
    )
    with op.batch_alter_table("scraping_jobs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_scraping_jobs_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_scraping_jobs_request_id"), ["request_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_scraping_jobs_run_id_platform_service"),
            ["run_id", "platform", "service"],
            unique=False,
        )

    op.create_table(
        "webhook_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("error_message", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("snapshot_id", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("snapshot_id_source", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("platform", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("platform_source", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("method", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("path", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("query", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("headers", sa.Text(), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("spool_file", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("file_url", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("is_test", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("repeats", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("received_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("stored_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("updated_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("duplicate_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("error_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("rejected_count", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("answer_status", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("answer_body", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("last_received_at", sa.BigInteger(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch_scraper_jobs.id"], name=op.f("fk_webhook_events_batch_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook_events")),
    )
    with op.batch_alter_table("webhook_events", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_webhook_events_batch_id"), ["batch_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_webhook_events_snapshot_id_sha256"), ["snapshot_id", "sha256"], unique=False
        )
        batch_op.create_index(
            "ix_webhook_events_waiting",
            ["id"],
            unique=False,
            sqlite_where=sa.text("status IN ('pending', 'processing')"),
        )

    op.create_table(
        "content",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("job_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("native_id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("author", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("author_name", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("author_id", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("author_url", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("text", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("hashtags", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("media_type", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("media_url", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("parent_id", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("parent_url", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("published_at", sa.BigInteger(), nullable=True),
        sa.Column("collected_at", sa.BigInteger(), nullable=True),
        sa.Column("likes", sa.BigInteger(), nullable=True),
        sa.Column("comments", sa.BigInteger(), nullable=True),
        sa.Column("shares", sa.BigInteger(), nullable=True),
        sa.Column("views", sa.BigInteger(), nullable=True),
        sa.Column("followers", sa.BigInteger(), nullable=True),
        sa.Column("is_verified", sa.Boolean(), nullable=True),
        sa.Column("digest", sa.BigInteger(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("record_index", sa.Integer(), nullable=False),
        sa.Column("stored_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["webhook_events.id"], name=op.f("fk_content_event_id")),
        sa.ForeignKeyConstraint(["job_id"], ["scraping_jobs.id"], name=op.f("fk_content_job_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_content")),
        sa.UniqueConstraint(
            "job_id", "kind", "native_id", "platform", name=op.f("uq_content_job_id_kind_native_id_platform")
        ),
    )
    with op.batch_alter_table("content", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_content_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_content_job_id"), ["job_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_content_platform_kind_native_id"), ["platform", "kind", "native_id"], unique=False
        )

    op.create_table(
        "record_errors",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("job_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("message", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("address", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("record_index", sa.Integer(), nullable=False),
        sa.Column("digest", sa.BigInteger(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["webhook_events.id"], name=op.f("fk_record_errors_event_id")),
        sa.ForeignKeyConstraint(["job_id"], ["scraping_jobs.id"], name=op.f("fk_record_errors_job_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_errors")),
        sa.UniqueConstraint("job_id", "digest", name=op.f("uq_record_errors_job_id_digest")),
    )
    with op.batch_alter_table("record_errors", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_record_errors_event_id"), ["event_id"], unique=False)

    op.create_table(
        "content_raw",
        sa.Column("content_id", sa.Integer(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["content_id"], ["content.id"], name=op.f("fk_content_raw_content_id")),
        sa.PrimaryKeyConstraint("content_id", name=op.f("pk_content_raw")),
    )
