using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Reads everything about one action.</summary>
[Requires(Permission.ReadActions)]
public sealed record GetAction(string Reference) : IQuery<ActionDetail>;

internal sealed class GetActionHandler(ActionReading actions) : IQueryHandler<GetAction, ActionDetail>
{
    public Task<Result<ActionDetail>> Handle(GetAction request, CancellationToken cancellationToken) =>
        actions.DetailAsync(request.Reference, cancellationToken);
}
