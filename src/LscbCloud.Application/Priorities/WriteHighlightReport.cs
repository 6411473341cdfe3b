using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Evidence;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Writes the highlight report of one priority: whoever may read the priority may have it as a document.</summary>
[Requires(Permission.ReadPriorities)]
public sealed record WriteHighlightReport(string Slug) : IQuery<Document>;

internal sealed class WriteHighlightReportHandler(
    PriorityReading priorities,
    EvidenceInReports evidence,
    IBoardDb db,
    ICurrentPlace place,
    IBusinessDay day
) : IQueryHandler<WriteHighlightReport, Document>
{
    public async Task<Result<Document>> Handle(WriteHighlightReport request, CancellationToken cancellationToken)
    {
        if (await priorities.DetailAsync(request.Slug, cancellationToken) is not { } priority)
        {
            return PriorityErrors.NotFound;
        }

        var accent = await db
            .BoardProfiles.Where(p => p.BoardId == place.BoardId)
            .Select(p => p.Accent)
            .SingleAsync(cancellationToken);
        var head = new DocumentHead(
            priority.Title,
            place.Name,
            day.Today,
            $"{priority.Version}",
            $"{place.Slug}-{priority.Slug}-highlight-report"
        )
        {
            Subtitle = "Priority highlight report",
            Accent = accent,
        };

        var proof = await evidence.OfPriorityAsync(request.Slug, cancellationToken);

        return new Document(head, [.. HighlightReport.BlocksOf(priority), .. proof]);
    }
}
