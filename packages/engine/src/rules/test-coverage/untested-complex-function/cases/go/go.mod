module acme.dev/rank
