using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.People;

/// <summary>Somebody who works with one board, with several, or in an agency. They have one account for all of it.</summary>
public sealed class Person : AggregateRoot
{
    public const int NameMaxLength = 120;

    private Person()
    {
        // EF Core materialises people through here.
    }

    public PersonId Id { get; private init; }

    public string Email { get; private init; } = "";

    /// <summary>The address in lower case, by which the account is found.</summary>
    public string EmailKey { get; private init; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Null until the person has accepted their first invitation.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>Changes with the password and the second factor; links and half-done sign-ins from before it are void.</summary>
    public Guid SecurityStamp { get; private set; }

    public SecondFactor? SecondFactor { get; private set; }

    /// <summary>A second factor being set up, sealed. The confirmed one stays until this one is confirmed.</summary>
    public string? PendingKey { get; private set; }

    public int FailedCount { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>Whether the person runs the service. It gives no sight of any board's content.</summary>
    public bool IsOperator { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public override string Kind => "account";

    public override string Label => Name;

    public override Guid SubjectId => Id.Value;

    /// <summary>Whether the person has an account of their own making, rather than only an invitation.</summary>
    public bool HasAccount => PasswordHash is not null;

    public static Person Invite(EmailAddress email, string name, DateTimeOffset at)
    {
        var person = New(email, name, at, isOperator: false);
        person.RecordEvent("Was invited for the first time");

        return person;
    }

    public static Person AppointOperator(EmailAddress email, string name, DateTimeOffset at)
    {
        var person = New(email, name, at, isOperator: true);
        person.RecordEvent("Was appointed operator of the service");

        return person;
    }

    /// <summary>Keeps a password that has passed the rules. Links from before it no longer work.</summary>
    public void ChoosePassword(string hash)
    {
        ArgumentException.ThrowIfNullOrEmpty(hash);

        PasswordHash = hash;
        FailedCount = 0;
        LockedUntil = null;
        SecurityStamp = Guid.CreateVersion7();
        RecordEvent("Chose a password");
    }

    /// <summary>What the person calls themselves, which they say when they accept their first invitation.</summary>
    public void CallThemselves(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);

        if (Name != name)
        {
            var change = new FieldChange("Name", Name, name);
            Name = name;
            RecordEvent("Gave their name", change);
        }
    }

    public void StartSecondFactor(string sealedKey)
    {
        PendingKey = sealedKey;
        RecordEvent("Began to set up a second factor");
    }

    /// <summary>Takes the second factor into use. The step of the confirming code counts as used.</summary>
    public Result ConfirmSecondFactor(long step, DateTimeOffset at)
    {
        if (PendingKey is null)
        {
            return PersonErrors.NoSecondFactorStarted;
        }

        var isFirst = SecondFactor is null;
        SecondFactor = new SecondFactor(PendingKey, at, step);
        PendingKey = null;
        SecurityStamp = Guid.CreateVersion7();
        RecordEvent(isFirst ? "Set up a second factor" : "Replaced their second factor");

        return Result.Success;
    }

    /// <summary>Gives the person new recovery codes, which stand in for a second factor that is in use.</summary>
    public Result RenewRecoveryCodes()
    {
        if (SecondFactor is null)
        {
            return PersonErrors.NoSecondFactor;
        }

        RecordEvent("Took new recovery codes");

        return Result.Success;
    }

    /// <summary>Takes the second factor away, so that the next sign-in asks for a new one to be set up.</summary>
    public void ResetSecondFactor(string how)
    {
        SecondFactor = null;
        PendingKey = null;
        SecurityStamp = Guid.CreateVersion7();
        RecordEvent(how);
    }

    private static Person New(EmailAddress email, string name, DateTimeOffset at, bool isOperator)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);

        return new Person
        {
            Id = PersonId.New(),
            Email = email.Text,
            EmailKey = email.Key,
            Name = name,
            SecurityStamp = Guid.CreateVersion7(),
            IsOperator = isOperator,
            CreatedAt = at,
        };
    }
}
