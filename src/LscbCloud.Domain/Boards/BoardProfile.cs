using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Boards;

/// <summary>How a board presents itself to everyone: its name, area, mark, and whom to call about a child.</summary>
public sealed class BoardProfile : AggregateRoot, IPublishedByBoard
{
    public const int NameMaxLength = 200;
    public const int ShortNameMaxLength = 60;
    public const int AreaMaxLength = 200;
    public const int WorriedTextMaxLength = 400;
    public const int TelephoneMaxLength = 40;

    private BoardProfile()
    {
        // EF Core materialises profiles through here.
    }

    public BoardId BoardId { get; private init; }

    public string Slug { get; private init; } = "";

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public string Area { get; private set; } = "";

    /// <summary>The board's one colour, as #rrggbb, dark enough for white text (7 to 1).</summary>
    public string Accent { get; private set; } = "";

    /// <summary>The drawn mark: hills, tor, trees, waves, or initials.</summary>
    public string Mark { get; private set; } = "";

    public string? WorriedText { get; private set; }

    public string? WorriedTelephone { get; private set; }

    /// <summary>Whether the board exists only in the demonstration.</summary>
    public bool IsFictional { get; private init; }

    public Audience Audience { get; private set; }

    public override string Kind => "profile";

    public override string Label => Name;

    public override Guid SubjectId => BoardId.Value;

    /// <summary>The profile that a new board starts with; it shows the initials until the board chooses a mark.</summary>
    public static BoardProfile Begin(
        BoardId id,
        string slug,
        BoardNames names,
        BoardBrand brand,
        bool isFictional = false
    )
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(brand);

        var profile = new BoardProfile
        {
            BoardId = id,
            Slug = slug,
            Name = names.Name,
            ShortName = names.ShortName,
            Area = names.Area,
            Accent = brand.Accent,
            Mark = brand.Mark,
            IsFictional = isFictional,
            Audience = Audience.Public,
        };

        profile.RecordEvent(
            "Began the board",
            FieldChange.Added("Name", names.Name),
            FieldChange.Added("Area", names.Area)
        );

        return profile;
    }

    /// <summary>Changes what everyone sees of the board. To save what is there already is a change all the same.</summary>
    public void Change(BoardAppearance appearance)
    {
        ArgumentNullException.ThrowIfNull(appearance);

        FieldChange[] changes =
        [
            new("Name", Name, appearance.Names.Name),
            new("Short name", ShortName, appearance.Names.ShortName),
            new("Area", Area, appearance.Names.Area),
            new("Colour", Accent, appearance.Brand.Accent),
            new("Mark", Mark, appearance.Brand.Mark),
            new("Worried about a child", WorriedText, appearance.WorriedText),
            new("Telephone", WorriedTelephone, appearance.WorriedTelephone),
        ];
        (Name, ShortName, Area) = (appearance.Names.Name, appearance.Names.ShortName, appearance.Names.Area);
        (Accent, Mark) = (appearance.Brand.Accent, appearance.Brand.Mark);
        (WorriedText, WorriedTelephone) = (appearance.WorriedText, appearance.WorriedTelephone);
        RecordEvent("Changed how the board presents itself", changes);
    }
}
