"""Imports a file into Shimo, and exports it as a PDF."""

import asyncio
import os
import sys
import uuid
from pathlib import Path

from collab_openapi import AsyncShimo
from collab_openapi.shimo import ExportFileRequest, ImportFileRequest


async def main(path: Path) -> None:
    async with AsyncShimo(
        os.environ["SHIMO_BASE_URL"],
        app_id=os.environ["SHIMO_APP_ID"],
        app_secret=os.environ["SHIMO_APP_SECRET"],
        token=os.environ["SHIMO_TOKEN"],
    ) as shimo:
        file_id = str(uuid.uuid4())
        body = ImportFileRequest(file_id=file_id, type="document", file=path)
        task = await shimo.files.start_import(body=body)
        await task.done(on_progress=lambda percent: print(f"{percent} %"))

        export = await shimo.files.start_export(file_id=file_id, body=ExportFileRequest(type="pdf"))
        async with await export.file() as file:
            await file.save(path.with_suffix(".pdf"))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
