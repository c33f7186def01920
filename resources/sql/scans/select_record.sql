SELECT text, seal FROM records WHERE id = :id
