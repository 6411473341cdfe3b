using FluentValidation;
using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Application.People;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Lists the agencies of the directory.</summary>
[Requires(Permission.RunPlatform)]
public sealed record ListAgencies(string? After, int Limit) : IQuery<PlatformAgencyList>;

internal sealed class ListAgenciesValidator : AbstractValidator<ListAgencies>
{
    public ListAgenciesValidator()
    {
        RuleFor(query => query.Limit).PageSize();
        RuleFor(query => query.After ?? "").Limited(BoardAddress.MaxLength).OverridePropertyName("after");
    }
}

internal sealed class ListAgenciesHandler(IRegisterRows registerRows, IPersonRows personRows)
    : IQueryHandler<ListAgencies, PlatformAgencyList>
{
    public async Task<Result<PlatformAgencyList>> Handle(ListAgencies request, CancellationToken cancellationToken)
    {
        var agencies = registerRows.Agencies.AsNoTracking();

        if (request.After is { Length: > 0 } after)
        {
            agencies = agencies.Where(a => string.Compare(a.Slug, after) > 0);
        }

        var rows = await (
            from agency in agencies
            join other in registerRows.Agencies
                on agency.MergedInto ?? agency.SucceededBy equals (AgencyId?)other.Id
                into linked
            from other in linked.DefaultIfEmpty()
            orderby agency.Slug
            select new PlatformAgency(
                agency.Slug,
                agency.Name,
                agency.CreatedAt,
                personRows.Memberships.Count(m => m.AgencyId == agency.Id && m.EndedOn == null),
                other == null || agency.LinkedOn == null
                    ? null
                    : new Successor(other.Slug, other.Name, agency.MergedInto != null, agency.LinkedOn.Value)
            )
        )
            .Take(request.Limit + 1)
            .ToListAsync(cancellationToken);

        return new PlatformAgencyList(
            [.. rows.Take(request.Limit)],
            rows.Count > request.Limit ? rows[request.Limit - 1].Slug : null
        );
    }
}
