using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Application.Retention;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The board destroys the content of a file that was given as proof and should never have been kept. It cannot be undone. Refused while the board is under a legal hold.</summary>
/// <param name="Target">Which action.</param>
/// <param name="Number">Which word that it is done, from 1.</param>
/// <param name="Reason">Why; it stays, and the agency reads it too.</param>
[Requires(Permission.RemoveWords)]
public sealed record DestroyProofFile(ActionTarget Target, int Number, string Reason) : ICommand<Revision>, IIdempotent;

internal sealed class DestroyProofFileValidator : AbstractValidator<DestroyProofFile>
{
    public DestroyProofFileValidator() =>
        RuleFor(command => command.Reason)
            .Text(Completion.DestroyReasonMaxLength, "Enter why the content of the file is destroyed.");
}

internal sealed class DestroyProofFileHandler(
    ActionReading actions,
    CurrentLegalHold hold,
    IFileStore store,
    ICurrentUser user,
    TimeProvider clock
) : ICommandHandler<DestroyProofFile, Revision>
{
    public async Task<Result<Revision>> Handle(DestroyProofFile request, CancellationToken cancellationToken)
    {
        var heldSince = await hold.SinceAsync(cancellationToken);

        return await actions.ChangeAsync(
            request.Target,
            action => DestroyAsync(action, request, heldSince, cancellationToken),
            cancellationToken
        );
    }

    private async Task<Result> DestroyAsync(
        BoardAction action,
        DestroyProofFile request,
        DateOnly? heldSince,
        CancellationToken cancellationToken
    )
    {
        var destroyed = action.DestroyFile(request.Number, request.Reason.Trim(), user.Signs(clock), heldSince);

        if (destroyed.IsFailure)
        {
            return destroyed.Error;
        }

        var parties = new FileParties(action.BoardId, action.AgencyId);
        await store.DestroyAsync(new OwnedFile(destroyed.Value.Id, parties), cancellationToken);

        return Result.Success;
    }
}

public sealed partial class ActionCan
{
    /// <summary>Destroy a file that was given as proof.</summary>
    public bool DestroyFiles { get; } =
        user.May<DestroyProofFile>()
        && action.Completions.Any(said => action.WhyNotDestroyed(said.Number, heldSince) is null);
}
