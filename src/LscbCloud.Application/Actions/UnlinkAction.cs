using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency takes an action out of the commitment that answers it, so that it stands for itself again.</summary>
[Requires(Permission.WorkAgencyActions)]
public sealed record UnlinkAction(AgencyActionName Action) : ICommand;

internal sealed class UnlinkActionHandler(
    ICommitmentRows commitmentRows,
    AgencyActionReading actions,
    CommitmentReading commitments
) : ICommandHandler<UnlinkAction>
{
    public async Task<Result> Handle(UnlinkAction request, CancellationToken cancellationToken)
    {
        if (await actions.PromisedAsync(request.Action, cancellationToken) is not { } action)
        {
            return ActionErrors.NotFound;
        }

        // Taken out already is taken out.
        if (await commitments.OfAsync(action.Id, cancellationToken) is { } commitment)
        {
            commitmentRows.Promises.RemoveRange(commitment.Release(action));
        }

        return Result.Success;
    }
}
