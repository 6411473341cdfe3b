namespace LscbCloud.Infrastructure.Listening;

/// <summary>Forgets what was kept in memory when the database says that it changed.</summary>
internal interface IChangeListener
{
    /// <summary>The channel on which the database says it.</summary>
    string Channel { get; }

    /// <summary>One thing changed.</summary>
    /// <param name="key">Which, as the database's trigger names it.</param>
    void Changed(string key);

    /// <summary>Nobody listened for a while, so anything may have changed.</summary>
    void MayHaveMissed();
}
