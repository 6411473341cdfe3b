using System.IO.Compression;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Evidence;

/// <summary>Files, and how a person sends them: a form with the terms and the file.</summary>
internal static class FileGiven
{
    /// <summary>The harmless file by which scanners are tried.</summary>
    public const string TestVirus = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-" + "TEST-FILE!$H+H*";

    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Pdf(string inside = "") =>
        Bytes($"%PDF-1.7\n1 0 obj\n<< {inside} >>\nendobj\ntrailer\n<< >>\n%%EOF\n");

    public static byte[] Png() =>
        Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
        );

    public static byte[] Jpeg() => [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xd9];

    /// <summary>A Word document of one paragraph, with further parts where they are given.</summary>
    public static byte[] Word(string words = "Attendance in summer", params (string Name, string Content)[] more) =>
        Package(
            WordType,
            "word/document.xml",
            $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>""",
            more
        );

    /// <summary>A workbook whose one cell holds a number.</summary>
    public static byte[] Workbook(string number) =>
        Package(
            SheetType,
            "xl/workbook.xml",
            """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>""",
            (
                "xl/worksheets/sheet1.xml",
                $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>{number}</v></c></row></sheetData></worksheet>"""
            )
        );

    public static byte[] Package(string type, string main, string content, params (string Name, string Content)[] more)
    {
        using var stream = new MemoryStream();

        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                zip,
                "[Content_Types].xml",
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{type}"/></Types>"""
            );
            Add(
                zip,
                "_rels/.rels",
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{main}"/></Relationships>"""
            );
            Add(zip, main, content);

            foreach (var (name, text) in more)
            {
                Add(zip, name, text);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The terms of an item without an address.</summary>
    public static IDictionary<string, object?> Terms(string title = "Register of training")
    {
        var terms = EvidenceGiven.Link(title);
        terms["address"] = null;

        return terms;
    }

    public static MultipartFormDataContent Form(object? terms, string name, byte[] content)
    {
#pragma warning disable CA2000 // The form disposes of its parts, and the request of the form.
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var form = new MultipartFormDataContent();

        if (terms is not null)
        {
            form.Add(JsonContent.Create(terms), "terms");
        }

        form.Add(file, "file", name);
#pragma warning restore CA2000

        return form;
    }

    /// <summary>Adds a file as evidence.</summary>
    public static Task<HttpResponseMessage> OfferAsync(
        this TestPerson person,
        TestBoard board,
        string name,
        byte[] content,
        IDictionary<string, object?>? terms = null
    ) => person.PostAsync($"/{board.Slug}/api/evidence", Form(terms ?? Terms(), name, content));

    /// <summary>Adds a file as a newer revision of an item.</summary>
    public static Task<HttpResponseMessage> OfferNewerAsync(
        this TestPerson person,
        string path,
        string name,
        byte[] content,
        int version
    )
    {
        var terms = EvidenceGiven.Newer();
        terms["address"] = null;

        return person.PostAsync($"{path}/revisions", Form(terms, name, content), version);
    }

    /// <summary>A file that is kept and a newer one whose content was destroyed.</summary>
    public static async Task FillFilesAsync(this TestPerson manager, TestBoard board, string text)
    {
        await manager.OfferAsync(board, $"{text}.txt", Bytes("Attendance"), Terms(text)).MustSucceed();
        var list = await manager.ReadAsync($"/{board.Slug}/api/evidence");
        var path = $"/{board.Slug}/api/evidence/{list.GetProperty("items")[0].GetProperty("reference").GetString()}";
        await manager.OfferNewerAsync(path, $"{text} now.txt", Bytes("Attendance now"), version: 1).MustSucceed();
        await manager.PostAsync($"{path}/revisions/2/destruction", new { reason = text }, version: 2).MustSucceed();
    }

    /// <summary>How many pieces of content the board keeps.</summary>
    public static Task<long> PiecesAsync(this ServiceFixture api, TestBoard board) =>
        Statement.ScalarAsync<long>(
            api.Database.AdminConnectionString,
            "select count(*) from app.file_pieces where board_id = $1",
            board.Id.Value
        );

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
