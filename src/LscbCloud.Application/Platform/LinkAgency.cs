using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Says what an agency has become: another carries on its work, or it stood in the directory twice. Its people and rows stay where they are.</summary>
/// <param name="Slug">The agency, by address.</param>
/// <param name="Kind">Whether the other is its successor or the same agency.</param>
/// <param name="To">The agency that goes on, by address. Refused where it has become another itself.</param>
/// <param name="On">Since when: today or earlier.</param>
/// <param name="Reason">Why, for the platform's history.</param>
[Requires(Permission.RunPlatform)]
public sealed record LinkAgency(string Slug, AgencyLinkKind? Kind, string To, DateOnly? On, string Reason) : ICommand;

internal sealed class LinkAgencyValidator : AbstractValidator<LinkAgency>
{
    public LinkAgencyValidator(IBusinessDay day)
    {
        RuleFor(command => command.Kind)
            .NotNull()
            .WithMessage("Select whether the other agency replaces this one or is a duplicate of it.")
            .IsInEnum()
            .WithMessage("Select whether the other agency replaces this one or is a duplicate of it.");
        RuleFor(command => command.To).Text(BoardAddress.MaxLength, "Enter the address of the agency that goes on.");
        RuleFor(command => command.On)
            .NotNull()
            .WithMessage("Enter since when.")
            .Must(on => on is null || on <= day.Today)
            .WithMessage("Enter today or an earlier day. Link the agency on the day itself, not before.");
        RuleFor(command => command.Reason)
            .Text(Agency.LinkReasonMaxLength, "Enter why. It is kept in the platform's history.");
    }
}

internal sealed class LinkAgencyHandler(IRegisterRows registerRows) : ICommandHandler<LinkAgency>
{
    private const int MostNamed = 5;

    public async Task<Result> Handle(LinkAgency request, CancellationToken cancellationToken)
    {
        var slug = request.To.Trim();
        // Both are locked in one order, so that two operators cannot make a chain of two links at the same moment.
        var ids = await registerRows
            .Agencies.Where(a => a.Slug == request.Slug || a.Slug == slug)
            .OrderBy(a => a.Id)
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);

        foreach (var id in ids)
        {
            await registerRows.LockAsync(id.Value, cancellationToken);
        }

        if (
            await registerRows.Agencies.SingleOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
            is not { } agency
        )
        {
            return AgencyErrors.NotFound;
        }

        if (await registerRows.Agencies.SingleOrDefaultAsync(a => a.Slug == slug, cancellationToken) is not { } other)
        {
            return AgencyErrors.NoSuchAgency;
        }

        var leading = await registerRows
            .Agencies.Where(a => a.MergedInto == agency.Id || a.SucceededBy == agency.Id)
            .OrderBy(a => a.Name)
            .Take(MostNamed)
            .Select(a => a.Name)
            .ToListAsync(cancellationToken);

        return leading is not []
            ? AgencyErrors.OthersLeadHere(leading)
            : agency.Become(
                other,
                new AgencyLink(request.Kind.GetValueOrDefault(), request.On.GetValueOrDefault(), request.Reason.Trim())
            );
    }
}
