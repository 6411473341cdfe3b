using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Somebody forgets a view of the list of actions that they kept.</summary>
[Requires(Permission.ReadActions)]
public sealed record DeleteActionView(ActionViewId View) : ICommand;

internal sealed class DeleteActionViewHandler(IActionViewRows actionViewRows, ICurrentUser user)
    : ICommandHandler<DeleteActionView>
{
    public async Task<Result> Handle(DeleteActionView request, CancellationToken cancellationToken)
    {
        var view = await actionViewRows.ActionViews.SingleOrDefaultAsync(
            v => v.Id == request.View && v.PersonId == user.PersonId,
            cancellationToken
        );

        if (view is null)
        {
            return ActionErrors.NotFound;
        }

        _ = actionViewRows.ActionViews.Remove(view);

        return Result.Success;
    }
}
