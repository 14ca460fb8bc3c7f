const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Given and family names that are common in the United States; who bears which is the dice's choice. */
export const givenNames = words(`
Aaliyah Aaron Abigail Adrian Aiden Alejandra Alex Alice Amara Amir Ana Andre Angel Anika Anthony Aria Asher Aubrey Ava Beatriz Ben Brianna Caleb Camila
Carlos Caroline Carter Chloe Christian Claire Cole Daniel Daniela David Deja Diego Dylan Elena Eli Elijah Elise Ella Elliot Emilia Emma Eric Esther Ethan
Eva Evan Farah Felix Fiona Gabriel Gianna Grace Gracie Hana Hannah Harper Hazel Henry Hugo Ian Ibrahim Imani Isaac Isabel Isaiah Ivan Ivy Jack Jada
Jaden Jamal James Jasmine Javier Jayden Jenna Jesse Joaquin Jonah Jordan Jose Joseph Josiah Julia Julian Kai Kaitlyn Karina Kayla Keira Kevin Kiara
Laila Lara Leah Leo Levi Liam Lila Lily Logan Lucas Lucia Luis Luna Lydia Maeve Malik Marco Maria Marisol Mason Mateo Maya Mei Mia Micah Miguel Miles
Mira Molly Nadia Naomi Natalie Nathan Nia Nico Nina Noah Noor Nora Oliver Olivia Omar Oscar Owen Paige Parker Patrick Paula Peter Piper Priya Quinn Rafael
Rania Raul Reese Renee Riley Rosa Ruby Ryan Sadie Sam Samira Santiago Sara Sean Selena Serena Simon Sofia Sophie Stella Talia Tariq Tessa Theo Thomas
Tobias Valeria Vera Victor Violet Vivian Wesley Will Xavier Yara Yusuf Zach Zara Zoe`)

export const familyNames = words(`
Abara Abbott Acosta Adeyemi Ahmed Alvarez Anderson Arroyo Bailey Baker Barnes Barrera Becker Bell Benitez Bennett Bianchi Blake Boone Bowen Boyd Brandt
Brooks Burke Burton Calderon Campbell Cardenas Carr Carson Castillo Chan Chandra Chavez Chen Clayton Cohen Coleman Collins Contreras Cooper Cortez Cruz
Cummings Dang Davila Delgado Diaz Dixon Doyle Duarte Dunn Eaton Edwards Ellis Engel Espinoza Estrada Evans Farley Ferrara Fields Fischer Fletcher Flores Foley
Foster Fox Franco Freeman Fuentes Gallagher Garcia Garza Gibson Gilbert Goldberg Gomez Gordon Graham Gray Greene Griffin Guerrero Gupta Guzman Haddad Hale
Hamid Hanley Hansen Harding Harmon Hassan Hayes Henson Hernandez Herrera Hicks Higgins Hoang Holloway Horn Howell Huang Hubbard Huerta Hughes Hutchins
Ibarra Ingram Ito Jackson Jacobs Jensen Jimenez Johansson Kaminski Kane Kapoor Keller Kelly Khan Kim Klein Knox Kowalski Kumar Lam Lang Larsen Lawson Le
Lee Leon Levine Lindgren Liu Long Lopez Lowe Lozano Lucero Luna Lynch Mahoney Malone Mann Marin Marsh Martinez Mason Maxwell Mbeki McCall McCoy Medina
Mejia Mendez Mercado Meyer Miles Miller Molina Montoya Moody Morales Moreno Morris Mueller Munoz Murphy Nair Nakamura Navarro Nelson Newton Ngo Nguyen
Nolan Novak Nunez Ochoa Odom Okafor Olsen Ortega Osborne Owens Oyelaran Pacheco Padilla Park Parsons Patel Peralta Perez Peters Pham Pierce Pineda Porter
Powell Price Quintero Ramirez Ramos Randall Reed Reyes Rhodes Rice Richter Rios Rivas Rivera Robles Rodriguez Rojas Romano Rosario Rossi Ruiz Russell
Salazar Salinas Sanchez Sanders Sandoval Santos Schmidt Schultz Serrano Shah Shannon Sharma Shaw Silva Simmons Singh Snyder Solis Soto Spencer Stein Stone
Suarez Sullivan Tanaka Tate Temple Thao Torres Tran Trevino Underwood Valdez Vang Vargas Vasquez Vega Velez Vogel Wade Wagner Walsh Wang Ware Warren Watts Webb
Weber Weiss Whitaker Whitfield Wiley Wolfe Wong Wu Xiong Yang Yates Yilmaz Zamora Zhang Ziegler Zuniga`)
