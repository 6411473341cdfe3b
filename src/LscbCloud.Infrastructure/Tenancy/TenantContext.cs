using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Who owns this request or job: one board, one agency or one person, set once, never two and never changed.</summary>
public sealed class TenantContext : ITenantContext
{
    public BoardId? BoardId { get; private set; }

    public AgencyId? AgencyId { get; private set; }

    /// <summary>Somebody who is signed in and stands for no board and no agency. They own no rows, and read what is published to members.</summary>
    public PersonId? PersonId { get; private set; }

    /// <summary>The board's, the agency's or the person's identifier, without its type; empty where the request has no owner.</summary>
    public Guid Id => BoardId?.Value ?? AgencyId?.Value ?? PersonId?.Value ?? Guid.Empty;

    public string Slug { get; private set; } = "";

    public string Name { get; private set; } = "";

    public void EnterBoard(BoardId board, string slug = "", string name = "")
    {
        RefuseSecond();
        (BoardId, Slug, Name) = (board, slug, name);
    }

    public void EnterAgency(AgencyId agency, string slug = "", string name = "")
    {
        RefuseSecond();
        (AgencyId, Slug, Name) = (agency, slug, name);
    }

    public void EnterPerson(PersonId person)
    {
        RefuseSecond();
        PersonId = person;
    }

    private void RefuseSecond()
    {
        if (BoardId is not null || AgencyId is not null || PersonId is not null)
        {
            throw new InvalidOperationException("The owner is set once and never changed.");
        }
    }
}
