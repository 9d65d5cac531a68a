"""Make a signature for Shimo: a JWT, signed by HMAC with SHA-256

Reads SHIMO_APP_ID and SHIMO_APP_SECRET from the environment.
SHIMO_SIGNATURE_SCOPE=license makes one for the operations below /license.
SHIMO_SIGNATURE_EXP sets the time, in Unix seconds, at which it ends.
"""

import base64
import hmac
import json
import os
import time


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def encode(part: dict) -> str:
    return base64url(json.dumps(part, separators=(",", ":"), ensure_ascii=False).encode())


scope = os.environ.get("SHIMO_SIGNATURE_SCOPE")
lifetime = 4 * 60 if scope == "license" else 24 * 60 * 60
exp = int(os.environ.get("SHIMO_SIGNATURE_EXP", time.time() + lifetime))

header = {"alg": "HS256", "typ": "JWT", "kid": os.environ["SHIMO_APP_ID"]}
claims = {"exp": exp, "scope": scope} if scope else {"exp": exp}
token = f"{encode(header)}.{encode(claims)}"
mac = hmac.digest(os.environ["SHIMO_APP_SECRET"].encode(), token.encode(), "sha256")
print(f"{token}.{base64url(mac)}")
