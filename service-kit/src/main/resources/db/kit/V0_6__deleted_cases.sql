-- Cases whose records were deleted when their term was over: what is told of them later counts for nothing.
create table deleted_case (
    case_id    uuid        not null constraint pk_deleted_case primary key,
    deleted_at timestamptz not null default now()
);
