using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Something no longer stands on an item of evidence. The history keeps that it did.</summary>
[Requires(Permission.WriteEvidence, InAgency = Permission.WriteAgencyEvidence)]
public sealed record RemoveCitation(EvidenceTarget Target, CitationId Citation) : ICommand<Revision>;

internal sealed class RemoveCitationHandler(EvidenceReading evidence, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<RemoveCitation, Revision>
{
    public async Task<Result<Revision>> Handle(RemoveCitation request, CancellationToken cancellationToken)
    {
        var found = await evidence.FindAsync(request.Target, cancellationToken);

        if (found.IsFailure)
        {
            return found.Error;
        }

        var item = found.Value;
        var result = item.TakeAway(request.Citation, user.Signs(clock));

        return result.IsFailure ? result.Error : new Revision(item.Version);
    }
}

public sealed partial class EvidenceCan
{
    /// <summary>Remove a citation of it.</summary>
    public bool TakeAway { get; } = user.May<RemoveCitation>();
}
