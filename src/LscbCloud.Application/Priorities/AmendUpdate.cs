using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;

namespace LscbCloud.Application.Priorities;

/// <summary>Corrects the wording of the latest update; what it said before stays in the history.</summary>
[Requires(Permission.RecordUpdates)]
public sealed record AmendUpdate(string Slug, int Version, UpdateId Update, string Did, ImpactInput Impact, string Next)
    : ICommand<Revision>,
        IUpdateInput;

internal sealed class AmendUpdateValidator : AbstractValidator<AmendUpdate>
{
    public AmendUpdateValidator(IValidator<IUpdateInput> text) => Include(text);
}

internal sealed class AmendUpdateHandler(PriorityReading priorities, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<AmendUpdate, Revision>
{
    public Task<Result<Revision>> Handle(AmendUpdate request, CancellationToken cancellationToken) =>
        priorities.UpdateAsync(
            request.Slug,
            request.Version,
            priority => priority.AmendUpdate(request.Update, request.ToText(), user.Signs(clock)),
            cancellationToken
        );
}

public sealed partial class PriorityCan
{
    /// <summary>Correct its latest update.</summary>
    public bool AmendUpdate { get; } =
        user.May<AmendUpdate>() && priority.WhyNotAmended(priority.LatestUpdate?.Id) is null;
}
