using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LscbCloud.Infrastructure.Documents;

namespace LscbCloud.Api.Tests.Documents;

/// <summary>A Word document that was written and is read again.</summary>
internal sealed class Word : IDisposable
{
    private readonly MemoryStream _stream;

    public Word(Application.Documents.Document document)
        : this(WordFile.Of(document)) { }

    public Word(byte[] content)
    {
        _stream = new MemoryStream(content);
        File = WordprocessingDocument.Open(_stream, isEditable: false);
    }

    public WordprocessingDocument File { get; }

    public MainDocumentPart Main =>
        File.MainDocumentPart ?? throw new InvalidOperationException("There is no document.");

    public Body Body => Main.Document.Body ?? throw new InvalidOperationException("There is no body.");

    public Styles Styles =>
        Main.StyleDefinitionsPart?.Styles ?? throw new InvalidOperationException("There are no styles.");

    public void Dispose()
    {
        File.Dispose();
        _stream.Dispose();
    }
}
