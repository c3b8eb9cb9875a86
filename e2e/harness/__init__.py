"""What the end-to-end tests stand on: the gateway, backends and clients as
processes, and how a record is compared. README.md is the map."""
