namespace LscbCloud.Domain.Boards;

/// <summary>The legal form of an arrangement.</summary>
public enum ArrangementType
{
    /// <summary>A Local Safeguarding Children Board, until September 2019.</summary>
    Lscb,

    /// <summary>A safeguarding partnership, since 2019.</summary>
    Partnership,

    /// <summary>One body for children and adults, or for several areas.</summary>
    Joint,
}
