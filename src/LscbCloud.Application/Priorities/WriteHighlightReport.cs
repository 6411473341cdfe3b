using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Application.Documents;
using LscbCloud.Application.Evidence;
using LscbCloud.Application.Measures;
using LscbCloud.Application.Objectives;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>Writes the highlight report of one priority: whoever may read the priority may have it as a document.</summary>
[Requires(Permission.ReadPriorities)]
public sealed record WriteHighlightReport(string Slug) : IQuery<Document>;

internal sealed class WriteHighlightReportHandler(
    PriorityReading priorities,
    MeasuresInReports measures,
    ObjectivesInReports objectives,
    ActionsInReports actions,
    EvidenceInReports evidence,
    DocumentHeads heads
) : IQueryHandler<WriteHighlightReport, Document>
{
    public async Task<Result<Document>> Handle(WriteHighlightReport request, CancellationToken cancellationToken)
    {
        if (
            await priorities.FindAsync(request.Slug, cancellationToken) is not { } found
            || await priorities.DetailAsync(request.Slug, cancellationToken) is not { } priority
        )
        {
            return PriorityErrors.NotFound;
        }

        var head = await heads.OfAsync(
            priority.Title,
            "Priority highlight report",
            priority.Version,
            $"{priority.Slug}-highlight-report",
            cancellationToken
        );

        IBlock[] work =
        [
            .. await measures.OfPriorityAsync(found, cancellationToken),
            .. await objectives.OfPriorityAsync(found, cancellationToken),
            .. await actions.OfPriorityAsync(found, cancellationToken),
        ];
        var proof = await evidence.OfPriorityAsync(request.Slug, cancellationToken);

        return new Document(head, [.. HighlightReport.BlocksOf(priority, work), .. proof]);
    }
}
