using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Lists who works with a board or in an agency, invited people and former ones included.</summary>
[Requires(Permission.ReadPeople, InAgency = Permission.ReadAgencyPeople, OnControl = true)]
public sealed record ListPeople(string? After, int Limit) : IQuery<PeopleList>;

internal sealed class ListPeopleValidator : AbstractValidator<ListPeople>
{
    public ListPeopleValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListPeopleHandler(PeopleReading people, ICurrentUser user) : IQueryHandler<ListPeople, PeopleList>
{
    public async Task<Result<PeopleList>> Handle(ListPeople request, CancellationToken cancellationToken) =>
        await people.PageAsync(request.After, request.Limit, user.MayManagePeople(), cancellationToken);
}
