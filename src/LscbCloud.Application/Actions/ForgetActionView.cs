using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Somebody forgets a view of the list of actions that they kept. One that is gone already is no reason to refuse.</summary>
[Requires(Permission.ReadActions)]
public sealed record ForgetActionView(ActionViewId View) : ICommand;

internal sealed class ForgetActionViewHandler(IBoardDb db, ICurrentUser user) : ICommandHandler<ForgetActionView>
{
    public async Task<Result> Handle(ForgetActionView request, CancellationToken cancellationToken)
    {
        if (
            await db.ActionViews.SingleOrDefaultAsync(
                view => view.Id == request.View && view.PersonId == user.PersonId,
                cancellationToken
            ) is
            { } view
        )
        {
            _ = db.ActionViews.Remove(view);
        }

        return Result.Success;
    }
}
