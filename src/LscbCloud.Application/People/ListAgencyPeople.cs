using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Lists who works in the agency, invited people and former ones included.</summary>
[Requires(Permission.ReadAgencyPeople, OnControl = true)]
public sealed record ListAgencyPeople(string? After, int Limit) : IQuery<PeopleList>;

internal sealed class ListAgencyPeopleValidator : AbstractValidator<ListAgencyPeople>
{
    public ListAgencyPeopleValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListAgencyPeopleHandler(PeopleReading people, ICurrentUser user)
    : IQueryHandler<ListAgencyPeople, PeopleList>
{
    public async Task<Result<PeopleList>> Handle(ListAgencyPeople request, CancellationToken cancellationToken) =>
        await people.PageAsync(
            request.After,
            request.Limit,
            user.Has(Permission.ManageAgencyPeople),
            cancellationToken
        );
}
