"""Tokens (JWT) and keys, made by hand so that they can be wrong in every way."""

import base64
import datetime
import hashlib
import hmac
import json
import time

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID

#: Long enough for every HMAC algorithm.
SECRET = b"a secret of sixty-four bytes, which is enough for every algorithm"
HASHES = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}


def claims(**changes):
    """Good claims with these changed; None takes one away."""
    good = {"sub": "ada", "aud": "chat", "iss": "https://id.example", "exp": int(time.time()) + 600}
    return {name: value for name, value in {**good, **changes}.items() if value is not None}


def token(content=None, alg="HS256", key=SECRET, **header):
    """A token of these claims, signed with the key as the algorithm says."""
    head = _base64(json.dumps({"alg": alg, "typ": "JWT", **header}).encode())
    body = _base64(json.dumps(claims() if content is None else content).encode())
    message = f"{head}.{body}".encode()
    return f"{head}.{body}.{_base64(_sign(alg, key, message))}"


def _sign(alg, key, message):
    if alg == "none":
        return b""
    kind, bits = alg[:2], alg[2:]
    if kind == "HS":
        return hmac.new(key, message, f"sha{bits}").digest()
    if kind == "RS":
        return key.sign(message, padding.PKCS1v15(), HASHES[bits])
    if kind == "PS":
        salt = padding.PSS(padding.MGF1(HASHES[bits]), padding.PSS.DIGEST_LENGTH)
        return key.sign(message, salt, HASHES[bits])
    if kind == "ES":
        size = int(bits) // 8
        return b"".join(n.to_bytes(size, "big")
                        for n in decode_dss_signature(key.sign(message, ec.ECDSA(HASHES[bits]))))
    return key.sign(message)


#: Made once a worker: RSA keys take a while.
RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
P256 = ec.generate_private_key(ec.SECP256R1())
P384 = ec.generate_private_key(ec.SECP384R1())
ED25519 = ed25519.Ed25519PrivateKey.generate()


def public_pem(key):
    """The public half, as a configuration names it."""
    return key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def certificate_pem(key):
    """A certificate of the key, signed by itself."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "farewell")])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
            .serial_number(1).not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1)))
    return made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def jwks(**keys):
    """A set of the public halves by their names, with a secret among them."""
    everyone = [{**_jwk(key), "kid": name} for name, key in keys.items()]
    everyone.append({"kty": "oct", "k": _base64(SECRET), "kid": "shared", "alg": "HS256"})
    return json.dumps({"keys": everyone}).encode()


def _jwk(key):
    public = key.public_key()
    if isinstance(public, rsa.RSAPublicKey):
        numbers = public.public_numbers()
        return {"kty": "RSA", "use": "sig", "alg": "RS256", "n": _number(numbers.n), "e": _number(numbers.e)}
    if isinstance(public, ec.EllipticCurvePublicKey):
        numbers, size = public.public_numbers(), public.key_size // 8
        return {"kty": "EC", "crv": f"P-{public.key_size}",
                "x": _number(numbers.x, size), "y": _number(numbers.y, size)}
    return {"kty": "OKP", "crv": "Ed25519", "x": _base64(public.public_bytes_raw())}


def _number(number, size=None):
    return _base64(number.to_bytes(size or (number.bit_length() + 7) // 8, "big"))


def _base64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
