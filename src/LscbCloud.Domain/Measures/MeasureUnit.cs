namespace LscbCloud.Domain.Measures;

/// <summary>What a measure's readings are counted in. It stays for life: another unit is another measure.</summary>
public enum MeasureUnit
{
    /// <summary>How many, such as children, as a whole number.</summary>
    Count,

    /// <summary>A share, from a numerator and a denominator.</summary>
    Percent,

    /// <summary>How many in 10,000, from a numerator and a denominator.</summary>
    Rate,

    /// <summary>How long.</summary>
    Days,
}
