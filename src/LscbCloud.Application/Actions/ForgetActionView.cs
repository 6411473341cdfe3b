using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Somebody forgets a view of the list of actions that they kept.</summary>
[Requires(Permission.ReadActions)]
public sealed record ForgetActionView(ActionViewId View) : ICommand;

internal sealed class ForgetActionViewHandler(IBoardDb db, ICurrentUser user) : ICommandHandler<ForgetActionView>
{
    public async Task<Result> Handle(ForgetActionView request, CancellationToken cancellationToken)
    {
        var view = await db.ActionViews.SingleOrDefaultAsync(
            v => v.Id == request.View && v.PersonId == user.PersonId,
            cancellationToken
        );

        if (view is null)
        {
            return ActionErrors.NotFound;
        }

        _ = db.ActionViews.Remove(view);

        return Result.Success;
    }
}
