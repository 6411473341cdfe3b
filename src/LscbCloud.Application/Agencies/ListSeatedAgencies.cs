using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>Lists the agencies that the board has seated. It never sees another.</summary>
[Requires(Permission.ReadSeats)]
public sealed record ListSeatedAgencies(string? After, int Limit) : IQuery<SeatedAgencyList>;

internal sealed class ListSeatedAgenciesValidator : AbstractValidator<ListSeatedAgencies>
{
    public ListSeatedAgenciesValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListSeatedAgenciesHandler(ISeatRows seatRows, Successors agencies)
    : IQueryHandler<ListSeatedAgencies, SeatedAgencyList>
{
    public async Task<Result<SeatedAgencyList>> Handle(ListSeatedAgencies request, CancellationToken cancellationToken)
    {
        var after = request.After ?? "";
        var seats = await seatRows
            .Seats.AsNoTracking()
            .Where(s => string.Compare(s.AgencySlug, after) > 0)
            .OrderBy(s => s.AgencySlug)
            .ThenBy(s => s.Id)
            .Take(request.Limit + 1)
            .ToListAsync(cancellationToken);
        var page = seats.Take(request.Limit).ToArray();
        var now = await agencies.OfAsync(page.Select(s => s.AgencySlug), cancellationToken);

        return new SeatedAgencyList(
            [
                .. page.Select(s => new SeatedAgency(
                    s.AgencySlug,
                    s.AgencyName,
                    s.Name,
                    s.FromOn,
                    s.ToOn,
                    now.GetValueOrDefault(s.AgencySlug)
                )),
            ],
            seats.Count > request.Limit ? page[^1].AgencySlug : null
        );
    }
}
