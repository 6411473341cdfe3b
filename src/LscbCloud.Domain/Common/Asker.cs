namespace LscbCloud.Domain.Common;

/// <summary>Who asks for a change, as far as a rule looks at it: nobody agrees what they proposed, or verifies what they said is done.</summary>
/// <param name="Person">The person.</param>
/// <param name="Agency">The agency in whose workspace they ask; none on a board.</param>
public sealed record Asker(PersonId Person, AgencyId? Agency = null)
{
    /// <summary>Whether they are the one who did something.</summary>
    public bool Is(Author author)
    {
        ArgumentNullException.ThrowIfNull(author);

        return author.Id == Person;
    }
}
