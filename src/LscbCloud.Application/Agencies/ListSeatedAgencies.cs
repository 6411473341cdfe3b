using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>Lists the agencies that the board has seated. It never sees another.</summary>
[Requires(Permission.ReadSeats)]
public sealed record ListSeatedAgencies(string? After, int Limit) : IQuery<SeatedAgencyList>;

/// <summary>One page of seats.</summary>
public sealed record SeatedAgencyList(IReadOnlyList<SeatedAgency> Items, string? Next);

/// <summary>An agency with its seat.</summary>
public sealed record SeatedAgency(string Agency, string Name, string Seat, DateOnly From, DateOnly? To);

internal sealed class ListSeatedAgenciesValidator : AbstractValidator<ListSeatedAgencies>
{
    public ListSeatedAgenciesValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListSeatedAgenciesHandler(IBoardDb db) : IQueryHandler<ListSeatedAgencies, SeatedAgencyList>
{
    public async Task<Result<SeatedAgencyList>> Handle(ListSeatedAgencies request, CancellationToken cancellationToken)
    {
        var after = request.After ?? "";
        var seats = await db
            .Seats.AsNoTracking()
            .Where(s => string.Compare(s.AgencySlug, after) > 0)
            .OrderBy(s => s.AgencySlug)
            .ThenBy(s => s.Id)
            .Take(request.Limit + 1)
            .Select(s => new SeatedAgency(s.AgencySlug, s.AgencyName, s.Name, s.FromOn, s.ToOn))
            .ToListAsync(cancellationToken);

        return new SeatedAgencyList(
            [.. seats.Take(request.Limit)],
            seats.Count > request.Limit ? seats[request.Limit - 1].Agency : null
        );
    }
}
