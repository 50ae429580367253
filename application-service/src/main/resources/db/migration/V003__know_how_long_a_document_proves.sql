-- The last day on which an accepted document proves something; unknown for those that were accepted before.
alter table document_report add column valid_until date;
