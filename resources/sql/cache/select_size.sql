-- Pages of the file, those of them that are free, and bytes a page.
SELECT page_count, freelist_count, page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size
