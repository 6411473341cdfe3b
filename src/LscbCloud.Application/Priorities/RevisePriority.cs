using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>The board changes what a priority is called, aims at, why it is one, who leads it, its days or its tags.</summary>
[Requires(Permission.AgreePriorities)]
public sealed record RevisePriority(
    string Slug,
    int Version,
    string Title,
    string Aim,
    string Reason,
    LeadInput Lead,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<string> Tags
) : ICommand<Revision>, IPriorityInput;

internal sealed class RevisePriorityValidator : AbstractValidator<RevisePriority>
{
    public RevisePriorityValidator(IValidator<IPriorityInput> input)
    {
        Include(input);
        // A priority from a paper that gives no reason need not be given one now.
        RuleFor(command => command.Reason).Limited(Priority.ReasonMaxLength);
    }
}

internal sealed class RevisePriorityHandler(
    IPriorityRows priorityRows,
    PriorityReading priorities,
    PriorityInputs inputs,
    ICurrentProvenance provenance
) : ICommandHandler<RevisePriority, Revision>
{
    public async Task<Result<Revision>> Handle(RevisePriority request, CancellationToken cancellationToken)
    {
        var had = await priorityRows
            .Priorities.Where(p => p.Slug == request.Slug)
            .Select(p => p.Tags)
            .SingleOrDefaultAsync(cancellationToken);

        if (had is null)
        {
            return PriorityErrors.NotFound;
        }

        if (
            await priorityRows.Priorities.AnyAsync(
                p => p.Title == request.Title.Trim() && p.Slug != request.Slug,
                cancellationToken
            )
        )
        {
            return PriorityErrors.SameTitle;
        }

        var terms = await inputs.TermsAsync(request, had, cancellationToken);

        return terms.IsFailure
            ? terms.Error
            : await priorities.ChangeAsync(
                request.Slug,
                request.Version,
                priority => priority.Revise(terms.Value, provenance.Provenance),
                cancellationToken
            );
    }
}

public sealed partial class PriorityCan
{
    /// <summary>Change its terms.</summary>
    public bool Revise { get; } = user.May<RevisePriority>() && priority.WhyNotChanged() is null;
}
