using System.Globalization;
using System.Text;
using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Documents;

internal sealed class DocumentWriter(WritingQueue queue, TenantContext owner) : IDocumentWriter
{
    private const string HtmlType = "text/html; charset=utf-8";
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Task<Result<WrittenFile>> WriteAsync(
        Document document,
        DocumentForm format,
        CancellationToken cancellationToken
    ) => queue.WriteAsync(owner.Id, () => Write(document, format), cancellationToken);

    private static WrittenFile Write(Document document, DocumentForm format)
    {
        var day = document.Head.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = $"{Slugs.Of(document.Head.FileName)}-{day}";

        switch (format)
        {
            case DocumentForm.Html:
                var (page, policy) = HtmlPage.Of(document);

                return new WrittenFile($"{name}.html", HtmlType, Encoding.UTF8.GetBytes(page)) { ShownUnder = policy };
            case DocumentForm.Docx:
                return new WrittenFile($"{name}.docx", DocxType, WordFile.Of(document));
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }
}
