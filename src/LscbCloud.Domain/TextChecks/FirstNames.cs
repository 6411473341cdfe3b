using System.Collections.Frozen;

namespace LscbCloud.Domain.TextChecks;

/// <summary>First names that are common in England and are no other word and no place. Where a number alone follows, it must be one of these.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> All = """
        Aaliyah Aaron Abdul Abdullah Abdullahi Abigail Abraham Ada Adam Adeel Aden Adrian Agnes Ahmad Ahmed Aidan Aiden Aileen Aimee Aisha Aishah
        Ajay Alan Alana Alasdair Albert Albie Alec Aleksander Aleksandra Alex Alexa Alexander Alexandra Alfie Alfred Ali Alice Alicia Alina Alisha
        Alison Alistair Alisha Allan Amaan Amal Amanda Amara Amber Amelia Amelie Amina Aminah Amir Amira Amit Amna Amy Ana Anaya Andrea Andreea
        Andrei Andrew Andrzej Aneurin Angela Angelina Angus Anika Anisha Anita Anjali Ann Anna Annabel Annabelle Anne Annie Anthony Antoni Antonia
        Antonio Anya Aoife Archie Aria Ariana Arjun Arlo Armaan Arnold Aron Arran Arthur Arun Arya Asad Asha Asher Ashleigh Ashley Asif Asiya Asma
        Astrid Atticus Aubrey Audrey Aurora Ava Ayaan Ayaz Ayesha Ayla Ayub Azaan Barbara Barnaby Barney Barry Bartosz Beatrice Becky Belinda Ben
        Benedict Benjamin Bernard Bernadette Beth Bethan Bethany Betty Beverley Bilal Billie Billy Blake Bobby Bogdan Bonnie Bradley Brandon Brenda
        Brendan Brian Bridget Brody Bronwen Bruce Bryan Bryn Byron Caden Cai Caitlin Callum Cameron Camilla Camille Caoimhe Cara Carl Carla Carlos
        Carly Carmen Carol Caroline Carolyn Carrie Casey Caspar Cassandra Catherine Catrin Cecilia Ceri Cerys Chantelle Charles Charlie Charlotte
        Chelsey Cheryl Chloe Chris Christian Christina Christine Christopher Ciara Cillian Claire Clara Clare Clarissa Claudia Clive Colette Colin
        Connor Conor Corey Courtney Craig Cristian Crystal Curtis Cynthia Daisy Damian Damien Dan Dana Daniel Daniela Daniella Danielle Danny Daphne
        Darcey Darcy Darren Darius David Dawid Dawn Dean Deborah Debbie Declan Deepak Delilah Demi Denis Denise Dennis Derek Dermot Devan Dexter
        Diana Diane Diego Dilan Dina Dinah Dominic Dominik Donald Donna Dora Doreen Dorothy Douglas Duncan Dylan Ebony Eddie Edith Edward Edwin
        Eesa Effie Eileen Eilidh Elaine Eleanor Elena Eli Elias Elijah Elin Eliot Eliott Elisa Elise Eliza Elizabeth Ella Elle Ellen Ellie Elliot
        Elliott Ellis Elodie Elsa Elsie Elspeth Emil Emilia Emilie Emilija Emily Emma Emmanuel Emmett Enzo Eric Erica Erik Erin Ernest Esha Esme
        Esmee Esther Ethan Ethel Etta Eugene Eunice Eva Evan Evangeline Eve Evelyn Evie Ewa Ewan Ezekiel Ezra Fabian Faisal Farah Farhan Faris
        Fatima Fatimah Fatou Felicity Felix Ferdinand Fergus Fern Filip Finlay Finley Finn Finnley Fiona Fionn Florrie Fleur Frances Francesca
        Francis Francisco Frank Frankie Fraser Freddie Frederick Freddy Freya Gabriel Gabriela Gabriella Gabrielle Gareth Gary Gavin Gemma Genevieve
        Geoff Geoffrey George Georgie Georgina Gerald Geraldine Gerard Gethin Gianna Gillian Gino Giovanni Giulia Gladys Glen Glenn Gloria Glynis
        Gordon Graeme Graham Grainne Grzegorz Greg Gregory Greta Guy Gwen Gwyneth Gwilym Habiba Hadi Hafsa Haider Hajra Haleema Hamish Hamza Hana
        Hania Hanna Hannah Haris Harley Harlow Haroon Harriet Harris Harrison Harry Haruka Harvey Hasan Haseeb Hashim Hassan Hattie Hayden Hayley
        Hazel Heath Heather Hector Heidi Helen Helena Henry Hettie Hilary Hilda Holly Hollie Howard Hubert Hudson Hugh Hugo Humaira Humza Husna
        Hussain Hussein Iain Ian Ianto Ibrahim Ida Idris Idrees Ieuan Ifan Ifeoma Ignacy Igor Ikram Ilyas Imaan Iman Imani Imogen Imran Inaaya
        India Ines Inaya Iona Ioan Ira Irene Iris Isaac Isabel Isabella Isabelle Isaiah Isha Ishaan Ishaaq Isla Ismael Ismail Isobel Issa Ivan
        Ivo Ivy Jack Jackie Jackson Jacob Jacqueline Jade Jaden Jai Jaime Jake Jakub Jamal Jamie Jameel James Jan Jana Jane Janet Janice Janine
        Jared Jasleen Jasmin Jasmine Jason Jasper Javier Jay Jayden Jayne Jean Jeanette Jeffrey Jemima Jemma Jenna Jennifer Jenny Jeremiah Jeremy
        Jerome Jess Jesse Jessica Jessie Jill Jim Jimmy Joan Joanna Joanne Joao Jodie Joe Joel Joey Johan John Johnny Jon Jonah Jonas Jonathan Jonty
        Jordan Jorge Jose Joseph Josephine Josh Joshua Josiah Josie Joy Joyce Juan Jude Judith Judy Julia Julian Julie Juliet Juliette June Junaid
        Justin Justine Kabir Kacper Kaia Kai Kaitlyn Kajal Kamal Kamil Kamila Kara Karen Karim Karina Karl Karolina Kasia Kasper Kate Katherine
        Kathleen Kathryn Kathy Katie Katrina Katy Kay Kayden Kayla Kayleigh Kaya Keira Keith Kelly Kelsey Ken Kenneth Kenzie Kerry Kevin Khadija
        Khadijah Khalid Kian Kiara Kieran Kim Kimberley Kinga Kira Kiran Kirsten Kirsty Kit Kitty Kofi Krish Krishna Kristian Krystian Kwame Kyle
        Kyra Lacey Laila Lana Lara Laura Lauren Laurence Lawrence Layla Lea Leah Leanne Lee Leighton Leila Lena Lennon Lennox Leo Leon Leona Leonard
        Leonardo Leroy Lesley Leslie Levi Lewis Lexi Lexie Liam Lily Lillie Lilly Lillian Lilian Lina Linda Lindsay Lindsey Lisa Liz Llewellyn
        Lloyd Logan Lois Lola Lorcan Loretta Lorna Lorraine Lottie Louie Louis Louisa Louise Luca Lucas Lucia Lucie Lucinda Lucy Luis Luka Lukas
        Luke Lukasz Luna Luqman Lydia Lyla Lynda Lynn Lynne Lynsey Mabel Maciej Macy Maddie Maddison Madeleine Madeline Madison Maeve Magda
        Magdalena Maggie Mahdi Mahnoor Maia Maisie Maja Malachi Malachy Malcolm Malik Manav Mandy Manuel Marcel Marcia Marco Marcus Margaret Margot
        Maria Mariam Marian Marianne Marie Marilyn Mario Marion Marlene Marley Marlon Marta Martha Martin Martina Martyn Marwa Mary Maryam Marzena
        Mason Mateo Mateusz Matilda Matt Matteo Matthew Maud Maureen Maurice Max Maxim Maximilian Maximus Maxwell Maya Megan Meera Mehmet Melanie
        Melissa Melody Mia Micah Michael Michal Michaela Michele Michelle Miguel Mihai Mikael Mikaeel Mike Mila Milan Miles Miley Millie Milly Milo
        Mimi Minnie Mira Miranda Miriam Misha Mitchell Moeen Mohamed Mohammad Mohammed Mohamud Moira Molly Mollie Monica Monika Morgan Moses Mostafa
        Muhammad Muhammed Munira Muriel Musa Mustafa Mya Myfanwy Myles Myra Nadia Nadine Naima Nancy Naomi Nasir Nasra Natalia Natalie Natasha
        Nathan Nathaniel Neil Nell Nella Nellie Nesta Nia Niamh Nicholas Nick Nicola Nicolas Nicole Nigel Nihal Nikhil Nikita Nikodem Nina Nisha
        Noah Noel Nojus Nora Norah Noreen Norma Norman Nur Nusrat Nyah Ocean Octavia Odette Oisin Olga Oliver Olive Olivia Olivier Ollie Oluwaseun
        Omar Ophelia Orla Orlaith Orlando Oscar Osian Oskar Otis Otto Owain Owen Pablo Paige Pamela Parker Parveen Patricia Patrick Patryk Paul
        Paula Paulina Pauline Pawel Pearl Pedro Peggy Penelope Penny Percy Perry Peter Petra Phil Philip Phillip Phoebe Phoenix Phyllis Pierce
        Piotr Pippa Polly Poppy Pradeep Prakash Preeti Primrose Princess Priscilla Priya Priyanka Rachael Rachel Radu Rafael Rafal Rafe Raheem
        Rahim Rahma Rahul Raj Rajesh Ralph Ramona Ramzan Rana Rania Raphael Rashid Raul Raven Ravi Ray Rayan Raymond Rebecca Reece Reggie Rehan
        Reid Remi Remy Rene Renee Reuben Rex Reyansh Rhea Rhian Rhiannon Rhodri Rhona Rhys Ria Ricardo Richard Ricky Riley Rishi Rita Riya Rob
        Robbie Robert Roberta Roberto Robin Robyn Rocco Roderick Rodrigo Roger Rohan Roisin Roland Roman Romeo Ronald Ronan Ronnie Rory Rosalie
        Rosalind Rosanna Rosemary Rosie Ross Rowan Roxanne Roy Ruairi Ruby Rufus Rukhsana Rupert Russell Ruth Ryan Saad Saba Sabina Sabrina Sadia
        Saffron Safa Safiya Sahil Saif Saira Salim Sally Salma Salman Sam Samaira Samantha Sameer Samina Samir Samira Sammy Samson Samuel Sana
        Sandra Sanjay Santiago Saoirse Sara Sarah Sasha Saul Scarlett Scott Sean Sebastian Selena Selina Serena Seren Seth Shabana Shane Shania
        Shannon Sharon Shaun Shayan Shayla Sheila Shelley Shereen Shirley Shreya Shruti Sian Siddharth Sienna Sierra Simon Simone Simran Sinead
        Siobhan Skye Skyla Sofia Sofija Solomon Sonia Sonny Sophia Sophie Soraya Spencer Stacey Stanislaw Stan Stanley Stefan Stefania Stella
        Stephanie Stephen Steve Steven Stewart Stuart Subhan Suhail Sulaiman Suleman Sumaya Sumayyah Summaya Sunil Sunita Surinder Susan Susannah
        Susie Suzanne Sven Sylvia Szymon Tabitha Taha Tahir Talia Tamara Tamsin Tania Tanisha Tanya Tara Tariq Tasha Tasnim Tatiana Tayla Taylor
        Ted Teddy Tegan Terence Teresa Terri Terry Tessa Thea Theo Theodore Theresa Thomas Tia Tiana Tiffany Tilly Tim Timothy Tina Toby Todd Tom
        Tomas Tomasz Tommy Tony Tracey Tracy Trevor Trinity Tristan Tyler Tyrone Uma Umair Umar Una Urszula Usman Vanessa Vera Veronica Veronika
        Vicky Vihaan Vijay Vikram Viktor Viktoria Vincent Viola Violet Vivian Vivienne Walid Wanda Warren Waseem Wendy Weronika Wiktor Wiktoria
        Wilfred William Willow Winifred Wojciech Xander Xanthe Xavier Yahya Yasin Yasir Yasmin Yasmine Yosef Youssef Yousuf Yuna Yunus Yusra Yusuf
        Yvette Yvonne Zac Zach Zachariah Zachary Zack Zahid Zahra Zain Zainab Zak Zakaria Zakariya Zander Zara Zayan Zayd Zayn Zaynab Zeeshan
        Zeinab Zeynep Zion Zofia Zoe Zoey Zoha Zubair Zuzanna
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is such a name; of a double name either half may be, and accents do not count.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        foreach (var half in word.SplitAny('-', '‐', '‑', '’', '\''))
        {
            if (IsOne(word[half]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOne(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[24];

        if (word.Length is 0 || word.Length > plain.Length)
        {
            return false;
        }

        var length = PlainText.WithoutAccents(word, plain);

        return All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(plain[..length]);
    }
}
