SELECT text, header, seal FROM records WHERE id = :id
