#!/bin/sh
# Makes the certificates of the tests again: an authority of ours, one below it, and a server's.
# They are valid for 100 years, and nobody outside these tests trusts them.
set -eu
cd "$(dirname "$0")"
key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
sign() { # name, issuer, extensions
  key "$1.key"
  openssl req -new -key "$1.key" -subj "/CN=$1" |
    openssl x509 -req -days 36500 -CA "$2.pem" -CAkey "$2.key" -CAcreateserial -extfile "$3" -out "$1.pem"
}
extensions=$(mktemp)
key our-authority.key
openssl req -x509 -new -key our-authority.key -subj "/CN=our authority" -days 36500 -out our-authority.pem
echo "basicConstraints=critical,CA:TRUE" >"$extensions"
sign intermediate our-authority "$extensions"
echo "subjectAltName=DNS:localhost,IP:127.0.0.1" >"$extensions"
sign server intermediate "$extensions"
cat server.pem intermediate.pem >chained.pem
rm -f "$extensions" our-authority.key intermediate.key intermediate.pem ./*.srl
