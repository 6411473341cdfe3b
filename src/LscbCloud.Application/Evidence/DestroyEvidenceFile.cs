using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Application.Retention;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Destroys the content of a file that should never have been kept. It cannot be undone. Refused while the owner is under a legal hold.</summary>
/// <param name="Target">Which item.</param>
/// <param name="Number">Which revision of it.</param>
/// <param name="Reason">Why; it stays.</param>
[Requires(Permission.RemoveWords, InAgency = Permission.RemoveAgencyWords)]
public sealed record DestroyEvidenceFile(EvidenceTarget Target, int Number, string Reason)
    : ICommand<Revision>,
        IIdempotent;

internal sealed class DestroyEvidenceFileValidator : AbstractValidator<DestroyEvidenceFile>
{
    public DestroyEvidenceFileValidator() =>
        RuleFor(command => command.Reason)
            .Text(EvidenceItem.ReasonMaxLength, "Enter why the content of the file is destroyed.");
}

internal sealed class DestroyEvidenceFileHandler(
    EvidenceReading evidence,
    CurrentLegalHold hold,
    IFileStore store,
    ICurrentUser user,
    TimeProvider clock
) : ICommandHandler<DestroyEvidenceFile, Revision>
{
    public async Task<Result<Revision>> Handle(DestroyEvidenceFile request, CancellationToken cancellationToken)
    {
        var found = await evidence.FindAsync(request.Target, cancellationToken);

        if (found.IsFailure)
        {
            return found.Error;
        }

        var item = found.Value;
        var heldSince = await hold.SinceAsync(cancellationToken);
        var destroyed = item.DestroyFile(request.Number, request.Reason.Trim(), user.Signs(clock), heldSince);

        if (destroyed.IsFailure)
        {
            return destroyed.Error;
        }

        await store.DestroyAsync(new OwnedFile(destroyed.Value.Id), cancellationToken);

        return new Revision(item.Version);
    }
}

public sealed partial class EvidenceCan
{
    /// <summary>Destroy a file of it.</summary>
    public bool Destroy { get; } =
        user.May<DestroyEvidenceFile>()
        && item.Revisions.Any(revision => item.WhyNotDestroyed(revision.Number, heldSince) is null);
}
